import { makeArticle } from '../articles/make-article.ts';
import { readSourceFile } from '../articles/read-source-file.ts';
import type { Article, Edtf } from '../model/dataset.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

export interface OpenedArticles {
  readonly articles: readonly Article[];
  readonly problems: number;
}

/** The articles in one file of any format; `published` dates those that it is given for. What is wrong is reported. */
export async function openArticles(
  file: string,
  published: Edtf | undefined,
  io: Io,
  reporter: Reporter,
): Promise<OpenedArticles> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    reporter.problem({ kind: 'file', file, message: reasonOf(error) });
    return { articles: [], problems: 1 };
  }
  const { found, problems, notices } = await readSourceFile({ name: file, bytes });
  for (const problem of problems) reporter.problem({ kind: 'file', ...problem });
  for (const notice of notices) reporter.notice(notice);
  const articles: Article[] = [];
  for (const { fallbackId, raw } of found) {
    const metadata = published ? { ...raw.metadata, published } : raw.metadata;
    articles.push(await makeArticle(metadata.id ?? fallbackId, { ...raw, metadata }));
  }
  return { articles, problems: problems.length };
}
