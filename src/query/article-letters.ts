import type { ArticleId, Dataset } from '../model/dataset.ts';

/** A, B, … Z, AA, AB, …: the letter of the nth article, from 0. */
export function letterOf(n: number): string {
  const last = String.fromCharCode(65 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}

const known = new WeakMap<Dataset['articles'], ReadonlyMap<ArticleId, string>>();

/** The letter that stands for each article, in the order of the dataset. */
export function articleLetters(dataset: Dataset): ReadonlyMap<ArticleId, string> {
  const { articles } = dataset;
  const kept = known.get(articles) ?? new Map(articles.map(({ id }, i) => [id, letterOf(i)]));
  known.set(articles, kept);
  return kept;
}
