/** The days that a story turned on, by how its articles cover them. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { type Coverage, countCoverage } from './count-coverage.ts';
import { eventsOfDays, importanceOf } from './events-of-days.ts';
import { type DaysOfArticle, readDays } from './read-days.ts';
import { scoreDay } from './score-day.ts';

export interface KeyDate {
  /** Start of the day, milliseconds since 1970 UTC. */
  readonly day: number;
  readonly score: number;
  readonly coverage: Coverage;
  /** What happened or began on the day, the most important first; may be empty. */
  readonly events: readonly ReportedEvent[];
}

/** Days, both included; an absent side is open, and the end is at the latest the last publication. */
export interface DayRange {
  readonly from?: number;
  readonly to?: number;
}

const UNCOVERED: Coverage = { published: 0, news: 0, articles: 0, days: 0, later: 0, listed: 0 };

function lastPublication(days: readonly DaysOfArticle[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { published } of days) if (published !== undefined) last = Math.max(last, published);
  return last === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : last;
}

/** Whether a day is named or published on: the share that it has of the next day's news is no sign of it. */
const isCovered = ({ articles, published }: Coverage = UNCOVERED): boolean =>
  articles + published > 0;

/** Every covered day of the range, the most important first; `days[i]` is what was read in `dataset.articles[i]`. */
export function rankDays(
  dataset: Dataset,
  days: readonly DaysOfArticle[],
  range: DayRange = {},
): readonly KeyDate[] {
  const coverage = countCoverage(dataset.articles, days);
  const events = eventsOfDays(dataset);
  const { from = Number.NEGATIVE_INFINITY, to = lastPublication(days) } = range;
  const all = [...new Set([...coverage.keys(), ...events.keys()])];
  return all
    .filter((day) => day >= from && day <= to && (events.has(day) || isCovered(coverage.get(day))))
    .map((day) => {
      const own = coverage.get(day) ?? UNCOVERED;
      const there = events.get(day) ?? [];
      const weight = there.reduce((sum, event) => sum + importanceOf(event), 0);
      const score = scoreDay(own, weight);
      return { day, score, coverage: own, events: there };
    })
    .sort((a, b) => b.score - a.score || a.day - b.day);
}

/** The days that the articles of a dataset name, read one after the other. */
export const readAllDays = (dataset: Dataset): readonly DaysOfArticle[] =>
  dataset.articles.map(readDays);

/** The N days that the story turned on, in the order of time. */
export function findKeyDates(
  dataset: Dataset,
  top: number,
  range: DayRange = {},
): readonly KeyDate[] {
  const ranked = rankDays(dataset, readAllDays(dataset), range);
  return [...ranked.slice(0, top)].sort((a, b) => a.day - b.day);
}
