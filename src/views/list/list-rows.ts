import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { eventBounds } from '../../query/event-bounds.ts';
import type { DayGroup } from '../../query/group-by-day.ts';

export type ListRow =
  | { readonly kind: 'day'; readonly key: string; readonly group: DayGroup }
  | {
      readonly kind: 'event';
      readonly key: string;
      readonly event: ReportedEvent;
      /** The year that the heading above tells. */
      readonly year?: number;
    };

/** Headings and events one below the other, as the table shows them. */
export const listRows = (groups: readonly DayGroup[]): readonly ListRow[] =>
  groups.flatMap((group): ListRow[] => [
    { kind: 'day', key: `day ${group.key}`, group },
    ...group.events.map(
      (event): ListRow => ({
        kind: 'event',
        key: event.id,
        event,
        ...(group.year !== undefined && { year: group.year }),
      }),
    ),
  ]);

/** Where the list begins to tell of a stretch of time: the heading or row of the first event in it; -1 for none. */
export function rowAtTime(rows: readonly ListRow[], dataset: Dataset, start: number): number {
  const found = rows.findIndex((row) => {
    const bounds = row.kind === 'event' ? eventBounds(row.event, dataset) : undefined;
    return bounds !== undefined && (bounds.start ?? bounds.end ?? -Infinity) >= start;
  });
  return rows[found - 1]?.kind === 'day' ? found - 1 : found;
}
