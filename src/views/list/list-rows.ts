import type { ReportedEvent } from '../../model/dataset.ts';
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
