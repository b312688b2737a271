import type { Coverage } from './count-coverage.ts';

/** What happened that day was news of itself, not only remembered. */
const NEWS_WEIGHT = 2;
/** A chronology is a journalist's own choice of days. */
const LISTED_WEIGHT = 3;
/** Breaks ties between days that are covered alike. */
const EVENTS_WEIGHT = 0.02;

/**
 * How much the story turns on a day. Logarithms, because the tenth article says less than the second; round weights,
 * because nothing is known of the story beforehand: on how many days it was written of, how often still days later, how
 * much of the news was of it, whether chronologies list it, how weighty its events are.
 */
export function scoreDay({ days, later, news, listed }: Coverage, eventWeight: number): number {
  return (
    Math.log1p(days) +
    Math.log1p(later) +
    NEWS_WEIGHT * Math.log1p(news) +
    LISTED_WEIGHT * Math.log1p(listed) +
    EVENTS_WEIGHT * Math.log1p(eventWeight)
  );
}
