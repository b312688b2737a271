import type { ReportId, Span } from './dataset.ts';

/** Something wrong in a dataset: where (a JSON path such as `events[3].reports[0].passage`), what, and the remedy. */
export interface DatasetProblem {
  readonly path: string;
  readonly message: string;
  readonly remedy?: string;
  /** Given for a quote that is not in its article: both wordings. */
  readonly misquote?: {
    readonly report: ReportId;
    readonly eventTitle: string;
    readonly articleTitle: string;
    readonly span: Span;
    readonly expected: string;
    readonly found: string;
  };
}
