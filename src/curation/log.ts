/** The log of what a reader did, append-only; the steps that count now are computed from it. */
import type { Anchors } from './anchors.ts';
import type { Edit } from './edits.ts';

/** Edits made at one stroke: undone and redone together. */
export interface Step {
  /** Unique over all tabs. */
  readonly id: string;
  /** What was done, in words: “Title of “Talks end” changed”. */
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly anchors: Anchors;
}

export type Entry =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'undone'; readonly step: string }
  | { readonly kind: 'redone'; readonly step: string };

export interface History {
  /** In the order in which they are applied. */
  readonly steps: readonly Step[];
  /** Taken back, the latest last; a new step forgets them. */
  readonly undone: readonly Step[];
}

/** What the log says now. An entry on a step that is not there, or already as it asks, changes nothing. */
export function readLog(log: readonly Entry[]): History {
  const steps = new Map<string, Step>();
  let undone = new Map<string, Step>();
  for (const entry of log) {
    if (entry.kind === 'step') {
      if (steps.has(entry.step.id)) continue;
      steps.set(entry.step.id, entry.step);
      undone = new Map();
      continue;
    }
    const [from, to] = entry.kind === 'undone' ? [steps, undone] : [undone, steps];
    const step = from.get(entry.step);
    if (!step) continue;
    from.delete(entry.step);
    to.set(entry.step, step);
  }
  return { steps: [...steps.values()], undone: [...undone.values()] };
}
