import type { RawArticle } from './raw-article.ts';
import { type ReadOptions, readSourceFile } from './read-source-file.ts';
import type { SourceFile, SourceProblem } from './source-file.ts';

/** An article as its file gives it, under an id that no other has. */
export interface NamedArticle {
  readonly id: string;
  readonly file: string;
  readonly raw: RawArticle;
}

/** What a file held. */
export interface Taken {
  readonly articles: readonly NamedArticle[];
  readonly problems: readonly SourceProblem[];
  readonly notices: readonly SourceProblem[];
}

const LONGEST_ID = 200;

/** What an id may hold: no control characters, no space at its ends, one spelling of each letter. */
export const cleanId = (id: string): string =>
  [
    ...id
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, '-')
      .trim(),
  ]
    .slice(0, LONGEST_ID)
    .join('') || 'article';

/** Takes files one by one, in the order of their names, and gives their articles ids; holds nothing but the ids. */
export class ArticleIntake {
  readonly #fileOfId = new Map<string, string>();

  async take(file: SourceFile, beside?: SourceFile, options: ReadOptions = {}): Promise<Taken> {
    const findings = await readSourceFile(file, beside, options);
    const [problems, notices] = [[...findings.problems], [...findings.notices]];
    const articles: NamedArticle[] = [];
    for (const { fallbackId, raw } of findings.found) {
      const id = cleanId(raw.metadata.id ?? fallbackId);
      const earlier = this.#fileOfId.get(id);
      if (earlier === undefined) {
        this.#fileOfId.set(id, file.name);
        if (raw.text.trim() === '')
          notices.push({ file: file.name, message: `The article “${id}” has no words` });
        articles.push({ id, file: file.name, raw });
      } else
        problems.push({
          file: file.name,
          message: `The id “${id}” is taken already, by ${earlier}`,
          remedy: 'Rename the file, or give the article an “id” of its own.',
        });
    }
    return { articles, problems, notices };
  }
}
