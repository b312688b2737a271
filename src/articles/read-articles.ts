/** Files → articles, in the order of the files' names. One bad file or entry is reported, and the rest goes on. */
import type { Article } from '../model/dataset.ts';
import { makeArticle } from './make-article.ts';
import { type ReadOptions, readSourceFile } from './read-source-file.ts';
import { extensionOf, type SourceFile, type SourceProblem } from './source-file.ts';

export interface ReadArticles {
  readonly articles: readonly Article[];
  /** What could not be read or used. */
  readonly problems: readonly SourceProblem[];
  /** What was read, and is worth a look: an encoding inferred, an article without words. */
  readonly notices: readonly SourceProblem[];
}

const LONGEST_ID = 200;

const byName = (a: SourceFile, b: SourceFile): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** "articles/a.txt" and "articles/a.meta.json" → "articles/a". */
const withoutExtension = (name: string): string => name.replace(/\.(?:meta\.json|[^./\\]*)$/i, '');

/** What an id may hold: no control characters, no space at its ends, one spelling of each letter. */
const cleanId = (id: string): string =>
  [
    ...id
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, '-')
      .trim(),
  ]
    .slice(0, LONGEST_ID)
    .join('') || 'article';

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
  const fileOfId = new Map<string, string>();
  for (const file of sorted.filter((each) => !isMetadata(each))) {
    const stem = withoutExtension(file.name);
    const beside = extensionOf(file.name) === 'txt' ? metadata.get(stem) : undefined;
    if (beside) metadata.delete(stem);
    const findings = await readSourceFile(file, beside, options);
    problems.push(...findings.problems);
    notices.push(...findings.notices);
    for (const { fallbackId, raw } of findings.found) {
      const id = cleanId(raw.metadata.id ?? fallbackId);
      const earlier = fileOfId.get(id);
      if (earlier === undefined) {
        fileOfId.set(id, file.name);
        if (raw.text.trim() === '')
          notices.push({ file: file.name, message: `The article “${id}” has no words` });
        articles.push(await makeArticle(id, raw));
      } else
        problems.push({
          file: file.name,
          message: `The id “${id}” is taken already, by ${earlier}`,
          remedy: 'Rename the file, or give the article an “id” of its own.',
        });
    }
  }
  for (const { name } of metadata.values())
    notices.push({ file: name, message: 'There is no .txt of this name beside it' });
  return { articles, problems, notices };
}
