/** What a reader's steps make of a dataset. */
import type { Dataset, EventId, ReportedEvent } from '../model/dataset.ts';
import type { Edit, Verdict } from './edits.ts';
import type { Step } from './log.ts';

/** An edit that does not fit the dataset, whole or in part, and why. */
export interface Unfit {
  readonly step: Step;
  readonly edit: Edit;
  readonly reason: string;
}

export interface Curated {
  /** What is shown: rejected events are not in it. */
  readonly dataset: Dataset;
  readonly verdicts: ReadonlyMap<EventId, Verdict>;
  readonly notes: ReadonlyMap<EventId, string>;
  readonly rejected: readonly ReportedEvent[];
  /** Events of the dataset that edits have changed or added. */
  readonly edited: ReadonlySet<EventId>;
  /** The events that were merged into one, by its id. */
  readonly mergedFrom: ReadonlyMap<EventId, readonly EventId[]>;
  readonly unfit: readonly Unfit[];
}

/** Applies steps to a dataset, which stays as it is. */
export type Curate = (dataset: Dataset, steps: readonly Step[]) => Curated;

/** A dataset that nobody has corrected. */
export const uncurated: Curate = (dataset) => ({
  dataset,
  verdicts: new Map(),
  notes: new Map(),
  rejected: [],
  edited: new Set(),
  mergedFrom: new Map(),
  unfit: [],
});
