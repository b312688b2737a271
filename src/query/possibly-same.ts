import type { Dataset, EventId, ReportedEvent } from '../model/dataset.ts';

/** The events that may be this one, likeliest first; one that the dataset does not have (any more) is passed over. */
export function possiblySame(dataset: Dataset, event: ReportedEvent): readonly ReportedEvent[] {
  const ids = event.possiblySame ?? [];
  if (ids.length === 0) return [];
  const wanted = new Set<EventId>(ids);
  const found = new Map(
    dataset.events.flatMap((other) => (wanted.has(other.id) ? [[other.id, other] as const] : [])),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}
