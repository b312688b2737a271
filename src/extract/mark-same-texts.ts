/** Tells articles that carry the text of another one - a wire story in two papers - from those that report for themselves. */
import type { Article } from '../model/dataset.ts';
import { type Fingerprint, findSameTexts, fingerprintOf } from '../text/same-texts.ts';

/** The words of an article without its page furniture. */
function ownWords({ text, furniture = [] }: Pick<Article, 'text' | 'furniture'>): string {
  let [words, at] = ['', 0];
  for (const { start, end } of furniture) {
    words += `${text.slice(at, start)} `;
    at = end;
  }
  return words + text.slice(at);
}

export const fingerprintOfArticle = (article: Article): Fingerprint =>
  fingerprintOf(ownWords(article));

/** `articles` in the order of their publication, with a fingerprint each: the first with a text is the one that the others are the same as. */
export function markSameTexts<Some extends Omit<Article, 'text'>>(
  articles: readonly Some[],
  fingerprints: readonly Fingerprint[],
): readonly Some[] {
  const first = findSameTexts(fingerprints);
  return articles.map((article, index) => {
    const { sameTextAs: _, ...own } = article;
    const other = articles[first[index]!]!;
    return (other === article ? own : { ...own, sameTextAs: other.id }) as Some;
  });
}
