import type { Coverage } from './count-coverage.ts';

const NOTHING: Pick<Coverage, 'published'> = { published: 0 };

/** A chronology is a journalist's own choice of days. */
const LISTED_WEIGHT = 2;
/** Breaks ties between days that are covered alike. */
const EVENTS_WEIGHT = 0.02;

/**
 * How much the story turns on a day. Logarithms, because the tenth article says less than the second; equal weights,
 * because nothing is known of the story beforehand: on how many days it was written of, how often still days later, how
 * much was published on it and the day after, whether chronologies list it, how weighty its events are.
 */
export function scoreDay(
  { days, later, published, listed }: Coverage,
  dayAfter: Pick<Coverage, 'published'> | undefined,
  eventWeight: number,
): number {
  const burst = published + (dayAfter ?? NOTHING).published;
  return (
    Math.log1p(days) +
    Math.log1p(later) +
    Math.log1p(burst) +
    LISTED_WEIGHT * Math.log1p(listed) +
    EVENTS_WEIGHT * Math.log1p(eventWeight)
  );
}
