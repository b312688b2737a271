/** How each day is covered by the articles of a collection. */
import type { Article } from '../model/dataset.ts';
import { firstPrintings } from './independent-articles.ts';
import { type DaysOfArticle, dayBefore } from './read-days.ts';
import { relevanceOfArticles } from './story-words.ts';

/** Articles count by how far they are on the story, and once however often they were printed. */
export interface Coverage {
  /** Articles published on the day. */
  readonly published: number;
  /** Articles whose news is of the day. */
  readonly news: number;
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
/** What was named only before it came is often put off, and nobody says that it happened. */
const PLANNED_SHARE = 0.5;
/** News that names no day is of the day of its publication, but some of it of the day before. */
const DAY_BEFORE_SHARE = 0.2;

class Tally {
  published = 0;
  news = 0;
  listed = 0;
  /** For each independent article its share in the story. */
  readonly #articles = new Map<number, number>();
  readonly #days = new Map<number, number>();
  readonly #later = new Map<number, number>();

  named(printing: number, relevance: number, after: number | undefined, on: number | undefined) {
    const share = after !== undefined && after < 0 ? relevance * PLANNED_SHARE : relevance;
    const raise = (map: Map<number, number>, key: number): void =>
      void map.set(key, Math.max(map.get(key) ?? 0, share));
    raise(this.#articles, printing);
    if (on !== undefined) raise(this.#days, on);
    if (after !== undefined && after > LATER_MS) raise(this.#later, printing);
  }

  coverage(): Coverage {
    const sum = (map: Map<number, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
    return {
      published: this.published,
      news: this.news,
      articles: sum(this.#articles),
      days: sum(this.#days),
      later: sum(this.#later),
      listed: this.listed,
    };
  }
}

/** The days that the news of an article is of, each with its part of the article. */
function newsOf({ published, news }: DaysOfArticle): readonly (readonly [number, number])[] {
  if (published === undefined) return [];
  if (news.length > 0) return news.map((day) => [day, 1 / news.length] as const);
  return [
    [published, 1 - DAY_BEFORE_SHARE],
    [dayBefore(published), DAY_BEFORE_SHARE],
  ];
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
  for (const [index, read] of days.entries()) {
    const { published, named, listed } = read;
    const share = relevance[index] ?? 1;
    const printing = printings[index] ?? index;
    for (const day of named)
      at(day).named(printing, share, published && published - day, published);
    if (printing !== index) continue;
    if (published !== undefined) at(published).published += share;
    for (const [day, part] of newsOf(read)) at(day).news += share * part;
    for (const day of listed) at(day).listed += share;
  }
  return new Map([...tallies].map(([day, tally]) => [day, tally.coverage()]));
}
