import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Edit } from './edits.ts';

/** The dataset as the edits leave it. An event that loses its last report goes with it. */
export function applyEdits(dataset: Dataset, edits: readonly Edit[]): Dataset {
  if (edits.length === 0) return dataset;
  const leftOut = new Set(edits.map((edit) => edit.report));
  const events = dataset.events.flatMap((event): ReportedEvent[] => {
    const reports = event.reports.filter((report) => !leftOut.has(report.id));
    if (reports.length === event.reports.length) return [event];
    return reports.length === 0 ? [] : [{ ...event, reports }];
  });
  return { ...dataset, events };
}
