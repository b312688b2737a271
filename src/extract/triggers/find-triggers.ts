/** Finds the words of a sentence that tell of events. */
import type { Sentence } from '../../grammar/sentence.ts';
import { judgeCounted, judgeNoun } from './noun-trigger.ts';
import { judgeSum } from './sums-of-money.ts';
import type { DroppedTrigger, Trigger } from './trigger.ts';
import { judgePredicate, judgeVerb } from './verb-trigger.ts';

export interface FoundTriggers {
  readonly kept: readonly Trigger[];
  readonly dropped: readonly DroppedTrigger[];
}

export function findTriggers(s: Sentence): FoundTriggers {
  const judgements = s.tokens.flatMap((token, at) => {
    const judgement =
      judgeSum(s, at) ??
      judgePredicate(s, at) ??
      judgeCounted(s, at) ??
      (token.upos === 'VERB' ? judgeVerb(s, at) : judgeNoun(s, at));
    return judgement ? [judgement] : [];
  });
  const kept = judgements.flatMap((j) => (j.kept ? [j.kept] : []));
  const dropped = judgements.flatMap((j) => (j.dropped ? [j.dropped] : []));
  const told = new Set(
    kept.flatMap((t) => (t.form === 'light' || t.form === 'occurs' ? [t.at] : (t.told ?? []))),
  );
  const twice = (t: Trigger): boolean => t.form === 'noun' && told.has(t.at);
  return {
    kept: kept.filter((t) => !twice(t)),
    dropped: [
      ...dropped,
      ...kept.filter(twice).map((t) => ({ at: t.at, reason: 'told with its light verb' })),
    ],
  };
}
