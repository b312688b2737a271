import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { eventBounds } from './event-bounds.ts';
import { timeShelf } from './time-shelf.ts';

interface Place {
  readonly event: ReportedEvent;
  /** Compared one after the other. */
  readonly numbers: readonly number[];
}

function placeOf(event: ReportedEvent, dataset: Dataset, articleAt: Map<string, number>): Place {
  const shelf = timeShelf(event);
  const bounds = eventBounds(event, dataset);
  const first = event.reports[0];
  const end = bounds?.openEnd ? Number.POSITIVE_INFINITY : bounds?.end;
  return {
    event,
    numbers: [
      shelf.at,
      shelf.rank,
      bounds?.start ?? shelf.at,
      end ?? shelf.at,
      first ? (articleAt.get(first.article) ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
      first?.passage.start ?? 0,
      first?.trigger.start ?? 0,
    ],
  };
}

function byPlace(a: Place, b: Place): number {
  for (const [i, left] of a.numbers.entries()) {
    const right = b.numbers[i] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
}

const known = new WeakMap<Dataset, readonly ReportedEvent[]>();

/**
 * Every event in time order: by heading, start and end, then by where it is first reported, then by id.
 * Undated events come last. The order is total, so it does not depend on the order in the dataset.
 */
export function sortEvents(dataset: Dataset): readonly ReportedEvent[] {
  const kept = known.get(dataset);
  if (kept) return kept;
  const articleAt = new Map<string, number>(dataset.articles.map(({ id }, i) => [id, i]));
  const sorted = dataset.events
    .map((event) => placeOf(event, dataset, articleAt))
    .sort(byPlace)
    .map(({ event }) => event);
  known.set(dataset, sorted);
  return sorted;
}
