import type { DraftReport } from '../draft-report.ts';

type Told = Pick<DraftReport, 'form' | 'trigger' | 'definite' | 'plural'> & {
  readonly when: DraftReport['when'] | undefined;
};

/** Code units between a noun and a time that follows ("the attack on Friday") or precedes it ("Friday's attack"). */
const CLOSE = { after: 24, before: 4 } as const;

/** Stated with the word; for a noun, right beside it: the time may else be that of the sentence's verb. */
export function isFirmlyDated({ when, form, trigger, definite, plural }: Told): boolean {
  if (when?.basis !== 'stated') return false;
  if (form !== 'noun' || !when.phrase) return true;
  // "charged with murder on Thursday": a bare noun is seldom the one that the time is told of.
  if (definite === undefined && !plural) return false;
  const { start, end } = when.phrase;
  return start >= trigger.end
    ? start - trigger.end <= CLOSE.after
    : trigger.start - end <= CLOSE.before;
}
