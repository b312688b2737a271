/** Files → articles as they stand in them, one after the other: of all files only one is in memory. */
import { ArticleIntake, type NamedArticle } from '../articles/article-intake.ts';
import { withoutExtension } from '../articles/read-articles.ts';
import type { ReadOptions } from '../articles/read-source-file.ts';
import { extensionOf, type SourceFile } from '../articles/source-file.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

export interface ComingArticle extends NamedArticle {
  /** How many articles there are, as far as it can be told: those found, and one for each file to come. */
  readonly known: number;
}

export interface Tally {
  problems: number;
}

const isMetadata = (name: string): boolean => extensionOf(name) === 'meta.json';

/** `names` in order; what is wrong is reported and counted, and the rest goes on. */
export async function* eachArticle(
  names: readonly string[],
  io: Io,
  reporter: Reporter,
  tally: Tally,
  options: ReadOptions = {},
): AsyncGenerator<ComingArticle> {
  const intake = new ArticleIntake();
  const metadata = new Set(names.filter(isMetadata));
  const files = names.filter((name) => !isMetadata(name));
  let found = 0;
  for (const [index, name] of files.entries()) {
    const beside = `${withoutExtension(name)}.meta.json`;
    const hasOwn = extensionOf(name) === 'txt';
    if (hasOwn) metadata.delete(beside);
    let file: SourceFile;
    try {
      file = { name, bytes: await io.readFile(name) };
    } catch (error) {
      tally.problems += 1;
      reporter.problem({ kind: 'file', file: name, message: reasonOf(error) });
      continue;
    }
    const taken = await intake.take(file, hasOwn ? await besideOf(beside, io) : undefined, options);
    for (const problem of taken.problems) reporter.problem({ kind: 'file', ...problem });
    for (const notice of taken.notices) reporter.notice(notice);
    tally.problems += taken.problems.length;
    found += taken.articles.length;
    const known = found + files.length - index - 1;
    for (const article of taken.articles) yield { ...article, known };
  }
  for (const file of metadata)
    reporter.notice({ file, message: 'There is no .txt of this name beside it' });
}

async function besideOf(name: string, io: Io): Promise<SourceFile | undefined> {
  try {
    return { name, bytes: await io.readFile(name) };
  } catch {
    return undefined;
  }
}
