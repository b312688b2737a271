import type { ReportId, Span } from './dataset.ts';

/** Something wrong in a dataset: where (a JSON path such as `events[3].reports[0].passage`; `$` is the whole), what, and the remedy. */
export interface DatasetProblem {
  readonly path: string;
  readonly message: string;
  readonly remedy?: string;
  /** Given for a quote that is not in its article: both wordings. */
  readonly misquote?: {
    /** For a phrase that dates a whole event: its first report. */
    readonly report: ReportId;
    readonly eventTitle: string;
    readonly articleTitle: string;
    readonly span: Span;
    readonly expected: string;
    readonly found: string;
  };
}

/** `['events', 3, 'reports', 0]` as `events[3].reports[0]`; no keys at all is the whole, `$`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return path === '' ? '$' : path.replace(/^\./, '');
}
