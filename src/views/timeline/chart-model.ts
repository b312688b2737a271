/** Everything about the chart that depends on the events and not on its size or zoom. */
import type { Say } from '../../messages/say.ts';
import type { Article, ArticleId, Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { type Bits, hasBit, placesIn } from '../../query/bits.ts';
import { UNDATED } from '../../query/columns.ts';
import { type EventIndex, indexOf } from '../../query/event-index.ts';
import type { SignedEvents } from '../../query/event-signs.ts';
import { findStretches, type Stretch } from '../../query/find-stretches.ts';
import { type Lane, type LaneKind, lanesOfEvents } from '../../query/lanes-of-events.ts';
import { publicationMoments } from '../../query/mark-span.ts';

/** Articles that appeared at the same moment. */
export interface Publication {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly articles: readonly Article[];
}

export interface ChartBasis {
  readonly say: Say;
  /** The events that carry a sign; absent for none. */
  readonly signed?: SignedEvents;
  readonly index: EventIndex;
  readonly letters: ReadonlyMap<ArticleId, string>;
  /** In order of time. */
  readonly publications: readonly Publication[];
  /** The article that reports the most events: where it alone reports one, its letter says nothing. */
  readonly mainArticle?: ArticleId;
  readonly undatedArticles: readonly Article[];
  readonly stretches: readonly Stretch[];
  /** The share of dated events that stand in the last part of the last stretch. */
  readonly crowdAtEnd: number;
}

const LAST_PART = 0.15;

function crowdAtEnd(index: EventIndex, last: Stretch | undefined): number {
  const { byAt, at, markStart, markEnd } = index;
  if (!last || byAt.length === 0) return 0;
  const from = last.end - (last.end - last.start) * LAST_PART;
  let crowd = 0;
  for (const row of byAt) {
    const lasts = (markEnd[row] as number) > (markStart[row] as number);
    if ((at[row] as number) >= from || (lasts && (markEnd[row] as number) >= from)) crowd++;
  }
  return crowd / byAt.length;
}

function publicationsOf(
  articles: readonly Article[],
  moments: ReadonlyMap<ArticleId, number>,
): readonly Publication[] {
  const byMoment = new Map<number, Article[]>();
  for (const article of articles) {
    const at = moments.get(article.id);
    if (at === undefined) continue;
    const together = byMoment.get(at) ?? [];
    together.push(article);
    byMoment.set(at, together);
  }
  return [...byMoment].map(([at, list]) => ({ at, articles: list })).sort((a, b) => a.at - b.at);
}

function mainArticle({ articles, dataset }: EventIndex): ArticleId | undefined {
  const counts = new Uint32Array(dataset.articles.length);
  for (const article of articles) counts[article] = (counts[article] as number) + 1;
  const most = counts.reduce((m, count) => Math.max(m, count), 0);
  return dataset.articles[counts.indexOf(most)]?.id;
}

interface Reach {
  readonly start: number;
  readonly end: number;
  count: number;
}

/** From where to where the marks reach; how many do is counted, for many share a day. */
function reachesOf({ byAt, markStart, markEnd }: EventIndex): readonly Reach[] {
  const reaches = new Map<string, Reach>();
  let last: Reach | undefined;
  for (const row of byAt) {
    const [start, end] = [markStart[row] as number, markEnd[row] as number];
    if (last?.start !== start || last.end !== end) {
      const key = `${start} ${end}`;
      last = reaches.get(key) ?? { start, end, count: 0 };
      reaches.set(key, last);
    }
    last.count++;
  }
  return [...reaches.values()];
}

/** What the whole dataset gives: the fold does not move when a filter does. */
export function chartBasis(dataset: Dataset, say: Say): ChartBasis {
  const index = indexOf(dataset);
  const moments = publicationMoments(dataset.articles, say.zone);
  const reach = reachesOf(index);
  const publications = publicationsOf(dataset.articles, moments);
  const published = publications.map(({ at, articles }) => ({
    start: at,
    end: at,
    count: articles.length,
  }));
  const stretches = findStretches(reach.length > 0 ? [...reach, ...published] : []);
  const main = mainArticle(index);
  return {
    say,
    index,
    ...(main && { mainArticle: main }),
    letters: articleLetters(dataset),
    publications,
    undatedArticles: dataset.articles.filter(({ id }) => !moments.has(id)),
    stretches,
    crowdAtEnd: crowdAtEnd(index, stretches.at(-1)),
  };
}

/** Those of some rows that are in a set, in their order. */
export function rowsIn(rows: Uint32Array, set: Bits): Uint32Array {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++)
    if (hasBit(set, rows[i] as number)) found[count++] = rows[i] as number;
  return found.subarray(0, count);
}

export interface ChartEvents {
  /** Rows that have a mark, in order of its moment. */
  readonly dated: Uint32Array;
  /** In time order. */
  readonly undated: Uint32Array;
  readonly lanes: readonly Lane[];
}

/** The drawn events, those with a date sorted into lanes, of which there are at most so many. */
export function chartEvents(
  { index, say }: Pick<ChartBasis, 'index' | 'say'>,
  drawn: Bits,
  by: LaneKind,
  mostLanes?: number,
): ChartEvents {
  const dated = rowsIn(index.byAt, drawn);
  const undated = placesIn(drawn).filter((row) => index.form[row] === UNDATED);
  return { dated, undated, lanes: lanesOfEvents(index, dated, by, say, mostLanes) };
}
