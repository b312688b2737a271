/** Files → articles, in the order of the files' names. One bad file or entry is reported, and the rest goes on. */
import type { Article } from '../model/dataset.ts';
import { ArticleIntake } from './article-intake.ts';
import { makeArticle } from './make-article.ts';
import type { ReadOptions } from './read-source-file.ts';
import { extensionOf, type SourceFile, type SourceProblem } from './source-file.ts';

export interface ReadArticles {
  readonly articles: readonly Article[];
  /** What could not be read or used. */
  readonly problems: readonly SourceProblem[];
  /** What was read, and is worth a look: an encoding inferred, an article without words. */
  readonly notices: readonly SourceProblem[];
}

const byName = (a: SourceFile, b: SourceFile): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** "articles/a.txt" and "articles/a.meta.json" → "articles/a". */
export const withoutExtension = (name: string): string =>
  name.replace(/\.(?:meta\.json|[^./\\]*)$/i, '');

/** Reads files of any format in `formats/format-of.ts`; a `.txt` with its `.meta.json`. The order in which they are given does not matter. */
export async function readArticles(
  files: readonly SourceFile[],
  options: ReadOptions = {},
): Promise<ReadArticles> {
  const sorted = [...files].sort(byName);
  const isMetadata = ({ name }: SourceFile): boolean => extensionOf(name) === 'meta.json';
  const metadata = new Map(
    sorted.filter(isMetadata).map((file) => [withoutExtension(file.name), file]),
  );
  const articles: Article[] = [];
  const problems: SourceProblem[] = [];
  const notices: SourceProblem[] = [];
  const intake = new ArticleIntake();
  for (const file of sorted.filter((each) => !isMetadata(each))) {
    const stem = withoutExtension(file.name);
    const beside = extensionOf(file.name) === 'txt' ? metadata.get(stem) : undefined;
    if (beside) metadata.delete(stem);
    const taken = await intake.take(file, beside, options);
    problems.push(...taken.problems);
    notices.push(...taken.notices);
    for (const { id, raw } of taken.articles) articles.push(await makeArticle(id, raw));
  }
  for (const { name } of metadata.values())
    notices.push({ file: name, message: 'There is no .txt of this name beside it' });
  return { articles, problems, notices };
}
