import type { Dataset, ReportedEvent, ReportId } from './dataset.ts';
import { decodeFields } from './decode-dataset.ts';
import { referenceProblems } from './reference-problems.ts';
import { spanProblems } from './span-problems.ts';

/** What can be shown of a dataset that was refused, and the reports that it does without. */
export interface DatasetRest {
  readonly dataset: Dataset;
  readonly without: readonly ReportId[];
}

/**
 * The dataset without the reports whose words are not in their article; an event goes with its last report, or with
 * the phrase that dates it. Undefined where something else is wrong as well, or nothing is.
 */
export function decodeWithoutMisquoted(input: unknown): DatasetRest | undefined {
  const fields = decodeFields(input);
  if (!fields.ok || [...referenceProblems(fields.value)].length > 0) return undefined;
  const without = new Set<ReportId>();
  const events = new Set<string>();
  for (const { path, misquote } of spanProblems(fields.value)) {
    if (!misquote) return undefined;
    if (/^events\[\d+\]\.when\./.test(path)) events.add(path.slice(0, path.indexOf('.')));
    without.add(misquote.report);
  }
  if (without.size === 0) return undefined;
  const rest = fields.value.events.flatMap((event, index): ReportedEvent[] => {
    if (events.has(`events[${index}]`)) {
      for (const { id } of event.reports) without.add(id);
      return [];
    }
    const reports = event.reports.filter(({ id }) => !without.has(id));
    return reports.length === 0 ? [] : [{ ...event, reports }];
  });
  return { dataset: { ...fields.value, events: rest }, without: [...without] };
}
