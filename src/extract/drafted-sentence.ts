/** What drafting made of one sentence. */
import type { DraftReport } from './draft-report.ts';
import type { PlacedDate } from './times/place-dates.ts';
import type { DroppedTrigger, Trigger } from './triggers/trigger.ts';
import type { WeighedFacts } from './weights/signs-of-report.ts';

/** A report with how it came about, for `explain`. */
export interface DraftedReport {
  readonly report: DraftReport;
  readonly trigger: Trigger;
  /** What it is weighed by. */
  readonly facts: WeighedFacts;
  /** Told by the main clause in the writer's own voice. */
  readonly main: boolean;
  readonly whenBecause: string;
}

export interface DraftedSentence {
  readonly reports: readonly DraftedReport[];
  readonly dropped: readonly DroppedTrigger[];
  readonly placed: readonly PlacedDate[];
}
