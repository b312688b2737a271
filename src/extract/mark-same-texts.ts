/** Tells articles that carry the text of another one - a wire story in two papers - from those that report for themselves. */
import type { Article } from '../model/dataset.ts';
import { findSameTexts, fingerprintOf } from '../text/same-texts.ts';

/** The words of an article without its page furniture. */
function ownWords({ text, furniture = [] }: Article): string {
  let [words, at] = ['', 0];
  for (const { start, end } of furniture) {
    words += `${text.slice(at, start)} `;
    at = end;
  }
  return words + text.slice(at);
}

/** `articles` in the order of their publication: the first with a text is the one that the others are the same as. */
export function markSameTexts(articles: readonly Article[]): readonly Article[] {
  const first = findSameTexts(articles.map((article) => fingerprintOf(ownWords(article))));
  return articles.map((article, index) => {
    const { sameTextAs: _, ...own } = article;
    const other = articles[first[index]!]!;
    return other === article ? own : { ...own, sameTextAs: other.id };
  });
}
