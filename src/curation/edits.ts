/** A reader's corrections as data. The dataset is frozen; edits lie over it, and the log of them is what is exported. */
import type { ReportId } from '../model/dataset.ts';

export type Edit = { readonly kind: 'report-left-out'; readonly report: ReportId };
