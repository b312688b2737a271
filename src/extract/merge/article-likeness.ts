/** Which articles are on one story: they share words and actors that few articles have. */

/** Below this, articles share no more than any two do. */
const LEAST = 0.08;
/** Articles that one is compared with, at most: the most alike. */
const MOST = 16;
/** A word that more articles have tells no stories apart. */
const COMMON = 60;

/** 0 to 1, as the cosine of the articles' words. */
export type LikeArticle = number;

/** By word, the places of the articles that have it. */
function articlesHaving(words: readonly Int32Array[], vocabulary: number): readonly Int32Array[] {
  const counts = new Int32Array(vocabulary);
  for (const own of words) for (const word of own) counts[word]! += 1;
  const having = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(vocabulary);
  for (const [place, own] of words.entries())
    for (const word of own) {
      having[word]![filled[word]!] = place;
      filled[word]! += 1;
    }
  return having;
}

/** Per article, the places of those most like it; found by the words that few have, so that not all pairs are looked at. `words` holds the numbers of each article's words, below `vocabulary`. */
export function articleLikeness(
  words: readonly Int32Array[],
  vocabulary: number,
): readonly ReadonlyMap<number, LikeArticle>[] {
  const having = articlesHaving(words, vocabulary);
  const square = having.map(({ length }) => Math.log((words.length + 10) / (length + 1)) ** 2);
  const lengths = words.map((own) => Math.sqrt(own.reduce((sum, word) => sum + square[word]!, 0)));
  const sums = new Float64Array(words.length);
  return words.map((own, place) => {
    const touched: number[] = [];
    for (const word of own) {
      const others = having[word]!;
      if (others.length > COMMON) continue;
      for (const other of others) {
        if (other === place) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += square[word]!;
      }
    }
    const alike = touched
      .map((other) => [other, sums[other]! / (lengths[place]! * lengths[other]!)] as const)
      .filter(([, part]) => part >= LEAST)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const other of touched) sums[other] = 0;
    return new Map(alike.slice(0, MOST));
  });
}
