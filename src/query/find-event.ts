import type { EventId, Report, ReportId } from '../model/dataset.ts';
import type { EventIndex } from './event-index.ts';

/** The row of an event; undefined where there is none of that id. Looks at one after the other: an id is asked for once in a while. */
export function rowOfEvent({ events }: EventIndex, id: EventId): number | undefined {
  const row = events.findIndex((event) => event.id === id);
  return row < 0 ? undefined : row;
}

/** A report with the row of its event. */
export function findReport(
  { events }: EventIndex,
  id: ReportId,
): { readonly row: number; readonly report: Report } | undefined {
  for (const [row, { reports }] of events.entries()) {
    const report = reports.find((one) => one.id === id);
    if (report) return { row, report };
  }
  return undefined;
}
