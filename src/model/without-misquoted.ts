import type { Dataset, ReportId } from './dataset.ts';
import { decodeFields } from './decode-dataset.ts';
import { referenceProblems } from './reference-problems.ts';
import { spanProblems } from './span-problems.ts';
import { withoutMisquotes } from './without-misquotes.ts';

/** What can be shown of a dataset that was refused, and the reports that it does without. */
export interface DatasetRest {
  readonly dataset: Dataset;
  readonly without: readonly ReportId[];
}

/** The dataset without the reports whose words are not in their article. Undefined where something else is wrong as well, or nothing is. */
export function decodeWithoutMisquoted(input: unknown): DatasetRest | undefined {
  const fields = decodeFields(input);
  if (!fields.ok || [...referenceProblems(fields.value)].length > 0) return undefined;
  const problems = [...spanProblems(fields.value)];
  if (problems.length === 0 || problems.some(({ misquote }) => !misquote)) return undefined;
  const { events, without } = withoutMisquotes(fields.value.events, problems);
  return { dataset: { ...fields.value, events }, without: [...without] };
}
