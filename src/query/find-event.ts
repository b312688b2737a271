import type { EventId, Report, ReportId } from '../model/dataset.ts';
import type { EventIndex } from './event-index.ts';
import { hashId } from './hash-id.ts';

/** The row of an event; undefined where there is none of that id. */
export function rowOfEvent(index: EventIndex, id: EventId): number | undefined {
  const hash = hashId(id);
  const { idHash } = index;
  for (let row = idHash.indexOf(hash); row >= 0; row = idHash.indexOf(hash, row + 1))
    if (index.eventAt(row).id === id) return row;
  return undefined;
}

/** The last row whose reports begin at or before a place in the list of all reports. */
function rowOfReport(reportFrom: Uint32Array, place: number): number {
  let [low, high] = [0, reportFrom.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reportFrom[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A report with the row of its event. */
export function findReport(
  index: EventIndex,
  id: ReportId,
): { readonly row: number; readonly report: Report } | undefined {
  const hash = hashId(id);
  const { reportFrom, reportHash } = index;
  for (let at = reportHash.indexOf(hash); at >= 0; at = reportHash.indexOf(hash, at + 1)) {
    const row = rowOfReport(reportFrom, at);
    const report = index.eventAt(row).reports.find((one) => one.id === id);
    if (report) return { row, report };
  }
  return undefined;
}
