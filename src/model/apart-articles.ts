/** Articles whose texts lie apart from their dataset. */
import type { Article } from './dataset.ts';
import { isApart } from './entry-problems.ts';

export interface ApartArticle extends Omit<Article, 'text'> {
  readonly textIn: string;
  readonly textLength: number;
}

/** An article whose text lies apart, with blanks as long in its place. */
export function withBlanks({ textLength, ...article }: ApartArticle): Article {
  return { ...article, text: ' '.repeat(textLength) };
}

/** An entry of the list of articles, whose text may lie apart. */
export const readArticle = (entry: unknown): Article =>
  isApart(entry) ? withBlanks(entry as ApartArticle) : (entry as Article);
