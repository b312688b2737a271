/** Which articles are on one story: they share words and actors that few articles have. */
import type { ArticleId } from '../../model/dataset.ts';
import type { Mention } from './mention.ts';

/** Below this, articles share no more than any two do. */
const LEAST = 0.08;
/** Articles that one is compared with, at most: the most alike. */
const MOST = 16;
/** A word that more articles have tells no stories apart. */
const COMMON = 60;

/** 0 to 1, as the cosine of the articles' words. */
export type LikeArticle = number;

function wordsOfArticles(mentions: readonly Mention[]): Map<ArticleId, Set<string>> {
  const all = new Map<ArticleId, Set<string>>();
  for (const { report } of mentions) {
    let own = all.get(report.article);
    if (!own) {
      own = new Set();
      all.set(report.article, own);
    }
    own.add(report.stem);
    for (const word of report.words) own.add(word);
    for (const actor of [...report.agents, ...report.targets]) own.add(`@${actor}`);
  }
  return all;
}

/** Per article, those most like it; found by the words that few have, so that not all pairs are looked at. */
export function articleLikeness(
  mentions: readonly Mention[],
): ReadonlyMap<ArticleId, ReadonlyMap<ArticleId, LikeArticle>> {
  const words = wordsOfArticles(mentions);
  const having = new Map<string, ArticleId[]>();
  for (const [article, own] of words)
    for (const word of own) {
      const list = having.get(word);
      if (list) list.push(article);
      else having.set(word, [article]);
    }
  const square = (word: string): number =>
    Math.log((words.size + 10) / (having.get(word)!.length + 1)) ** 2;
  const length = new Map<ArticleId, number>();
  for (const [article, own] of words)
    length.set(article, Math.sqrt([...own].sort().reduce((sum, word) => sum + square(word), 0)));
  const found = new Map<ArticleId, ReadonlyMap<ArticleId, LikeArticle>>();
  for (const [article, own] of words) {
    const sums = new Map<ArticleId, number>();
    for (const word of [...own].sort()) {
      const others = having.get(word)!;
      if (others.length > COMMON) continue;
      const worth = square(word);
      for (const other of others)
        if (other !== article) sums.set(other, (sums.get(other) ?? 0) + worth);
    }
    const alike = [...sums]
      .map(([other, sum]) => [other, sum / (length.get(article)! * length.get(other)!)] as const)
      .filter(([, part]) => part >= LEAST)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    found.set(article, new Map(alike.slice(0, MOST)));
  }
  return found;
}
