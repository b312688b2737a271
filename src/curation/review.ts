import type { EventId, ReportedEvent } from '../model/dataset.ts';
import type { Verdict } from './edits.ts';

/** How far a review has come: accepted and rejected events, and those to go, the weightiest first. */
export interface Review {
  readonly accepted: number;
  readonly rejected: number;
  readonly toGo: readonly ReportedEvent[];
}

/** `events` are those that the filters leave, in time order; rejected ones are no longer among them. */
export function reviewOf(
  events: readonly ReportedEvent[],
  verdicts: ReadonlyMap<EventId, Verdict>,
): Review {
  const count = (wanted: Verdict) => [...verdicts.values()].filter((one) => one === wanted).length;
  const open = events.filter(({ id }) => (verdicts.get(id) ?? 'open') === 'open');
  return {
    accepted: count('accepted'),
    rejected: count('rejected'),
    toGo: open.toSorted((a, b) => b.weight - a.weight),
  };
}

/** The event to review after one: the next by weight, from the top again after the last. */
export function nextToReview(review: Review, after: EventId | undefined): EventId | undefined {
  const at = review.toGo.findIndex(({ id }) => id === after);
  const next = review.toGo[at + 1] ?? review.toGo[0];
  return next?.id === after ? undefined : next?.id;
}
