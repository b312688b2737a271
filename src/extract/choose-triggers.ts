/** The triggers of a sentence in the light of its article: duties, sayings told as what they do, states given a time. */
import type { Sentence } from '../grammar/sentence.ts';
import { findSpeakers } from './attribution/find-speakers.ts';
import { quotationAt } from './attribution/quotations.ts';
import type { SentenceContext } from './sentence-context.ts';
import { type PlacedDate, placeDates } from './times/place-dates.ts';
import { findTriggers } from './triggers/find-triggers.ts';
import { leanOnDoer } from './triggers/lean-on-doer.ts';
import { leanOnObject } from './triggers/lean-on-object.ts';
import { leanOnPlan } from './triggers/lean-on-plan.ts';
import { readDuty } from './triggers/read-duties.ts';
import { refineSaying } from './triggers/refine-sayings.ts';
import type { DroppedTrigger, Trigger } from './triggers/trigger.ts';
import { turnNegated } from './triggers/turn-negated.ts';

export interface ChosenTriggers {
  readonly kept: readonly Trigger[];
  readonly dropped: readonly DroppedTrigger[];
  readonly placed: readonly PlacedDate[];
}

/** "this fall": words of a time tell of nothing else. */
const inTime = (c: SentenceContext, { at }: Trigger): boolean =>
  c.dates.some(
    (date) => date.start <= c.sentence.tokens[at]!.start && c.sentence.tokens[at]!.end <= date.end,
  );

const isDated = (at: number, placed: readonly PlacedDate[]): boolean =>
  placed.some(
    ({ host, date }) =>
      host === at &&
      date.type === 'DATE' &&
      (date.edtf !== undefined || date.value === 'PRESENT_REF'),
  );

/** "She stayed in Paris in 2003": a state that is given a time is told as an event. */
function datedStates(
  s: Sentence,
  dropped: readonly DroppedTrigger[],
  placed: readonly PlacedDate[],
): readonly Trigger[] {
  return dropped.flatMap(({ at }): readonly Trigger[] => {
    const { lemma, upos, deprel } = s.tokens[at]!;
    const mere = upos !== 'VERB' || deprel === 'amod' || /^(?:be|have|follow|include)$/.test(lemma);
    if (mere || !isDated(at, placed)) return [];
    return [
      {
        at,
        kind: 'other',
        form: 'verb',
        rule: 'a state with a time',
        pale: true,
        from: at,
        to: at,
      },
    ];
  });
}

/** Triggers that begin with the same word tell of one thing: the first is kept. */
const firstPerPlace = (triggers: readonly Trigger[]): readonly Trigger[] =>
  triggers.filter((each, i) => triggers.findIndex(({ from }) => from === each.from) === i);

/** A duty is a demand where somebody says so; in the writer's own voice it is none. */
function dutyOf(c: SentenceContext, trigger: Trigger): Trigger | undefined {
  const spoken = findSpeakers(c.sentence, trigger.at).length > 0;
  const quoted =
    c.carried.length > 0 &&
    quotationAt(c.quotations, c.sentence.tokens[trigger.at]!.start) !== undefined;
  return spoken || quoted ? readDuty(c.sentence, trigger) : undefined;
}

export function chooseTriggers(c: SentenceContext): ChosenTriggers {
  const { kept: all, dropped } = findTriggers(c.sentence);
  const found = all.filter((trigger) => !inTime(c, trigger));
  const placed = placeDates(c.sentence, c.dates, found);
  const kept = firstPerPlace([...found, ...datedStates(c.sentence, dropped, placed)]).map(
    (trigger) =>
      dutyOf(c, trigger) ??
      turnNegated(c.sentence, trigger) ??
      refineSaying(c.sentence, trigger) ??
      leanOnPlan(c.sentence, trigger) ??
      leanOnObject(c.sentence, trigger) ??
      leanOnDoer(c.sentence, trigger) ??
      trigger,
  );
  return { kept, dropped, placed };
}
