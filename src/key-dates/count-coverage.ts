/** How each day is covered by the articles of a collection. */
import type { Article } from '../model/dataset.ts';
import { firstPrintings } from './independent-articles.ts';
import type { DaysOfArticle } from './read-days.ts';
import { relevanceOfArticles } from './story-words.ts';

/** Articles count by how far they are on the story, and once however often they were printed. */
export interface Coverage {
  /** Articles published on the day. */
  readonly published: number;
  /** Articles, independent of each other, that name the day. */
  readonly articles: number;
  /** Days on which they were published. */
  readonly days: number;
  /** Those published more than three days later. */
  readonly later: number;
  /** Chronologies that list the day. */
  readonly listed: number;
}

const LATER_MS = 3 * 86_400_000;

class Tally {
  published = 0;
  listed = 0;
  /** For each independent article its share in the story. */
  readonly #articles = new Map<number, number>();
  readonly #days = new Map<number, number>();
  readonly #later = new Map<number, number>();

  named(printing: number, relevance: number, after: number | undefined, on: number | undefined) {
    const raise = (map: Map<number, number>, key: number): void =>
      void map.set(key, Math.max(map.get(key) ?? 0, relevance));
    raise(this.#articles, printing);
    if (on !== undefined) raise(this.#days, on);
    if (after !== undefined && after > LATER_MS) raise(this.#later, printing);
  }

  coverage(): Coverage {
    const sum = (map: Map<number, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
    return {
      published: this.published,
      articles: sum(this.#articles),
      days: sum(this.#days),
      later: sum(this.#later),
      listed: this.listed,
    };
  }
}

/** The coverage of every day that is named or published on; `days[i]` is what was read in `articles[i]`. */
export function countCoverage(
  articles: readonly Article[],
  days: readonly DaysOfArticle[],
): ReadonlyMap<number, Coverage> {
  const relevance = relevanceOfArticles(articles);
  const printings = firstPrintings(articles);
  const tallies = new Map<number, Tally>();
  const at = (day: number): Tally => {
    const tally = tallies.get(day) ?? new Tally();
    tallies.set(day, tally);
    return tally;
  };
  for (const [index, { published, named, listed }] of days.entries()) {
    const share = relevance[index] ?? 1;
    const printing = printings[index] ?? index;
    if (published !== undefined && printing === index) at(published).published += share;
    for (const day of named)
      at(day).named(printing, share, published && published - day, published);
    if (printing === index) for (const day of listed) at(day).listed += 1;
  }
  return new Map([...tallies].map(([day, tally]) => [day, tally.coverage()]));
}
