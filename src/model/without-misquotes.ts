import type { ReportedEvent, ReportId } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';

/**
 * Events without the reports that misquote their articles; an event goes with its last report, or with the phrase that
 * dates it. `from` is the number of the first of them in the dataset, from which the problems' paths count.
 */
export function withoutMisquotes(
  events: readonly ReportedEvent[],
  problems: readonly DatasetProblem[],
  from = 0,
): { readonly events: readonly ReportedEvent[]; readonly without: ReadonlySet<ReportId> } {
  const without = new Set<ReportId>();
  const gone = new Set<string>();
  for (const { path, misquote } of problems) {
    if (/^events\[\d+\]\.when\./.test(path)) gone.add(path.slice(0, path.indexOf('.')));
    if (misquote) without.add(misquote.report);
  }
  const rest = events.flatMap((event, index): ReportedEvent[] => {
    if (gone.has(`events[${from + index}]`)) {
      for (const { id } of event.reports) without.add(id);
      return [];
    }
    const reports = event.reports.filter(({ id }) => !without.has(id));
    if (reports.length === event.reports.length) return [event];
    return reports.length === 0 ? [] : [{ ...event, reports }];
  });
  return { events: rest, without };
}
