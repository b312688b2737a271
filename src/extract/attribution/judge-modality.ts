/** Whether the text asserts, claims, denies, plans or only supposes an event. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { isNegated } from '../../grammar/tense.ts';
import type { Modality } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import { CLAIMING, DENYING } from '../lexicon/speech-verbs.ts';
import { PHASE_VERBS } from '../lexicon/state-words.ts';
import { auxiliariesOf, isVerb, markOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { accusationOver } from './accusations.ts';
import type { Speech } from './find-speakers.ts';

const PLANNED_AUX = new Set(['will', "'ll", 'wo', 'shall', 'going']);
const CONDITIONAL_AUX = new Set([
  'would',
  "'d",
  'could',
  'may',
  'might',
  'should',
  'can',
  'must',
  'ca',
]);
const CONDITIONAL_MARKS = new Set(['if', 'unless', 'whether', 'provided', 'lest', 'in_case']);
/** Verbs and nouns whose infinitive has not happened, or not yet. */
const OPEN_VERBS = new Set(
  (
    'call urge demand ask want request recommend propose encourage order force tell warn threaten offer seek wish need like ' +
    'consider try attempt help allow let invite press push plead appeal advise persuade prevent stop refuse decline fail'
  ).split(' '),
);
const PLANNING_VERBS = new Set(
  'plan intend expect schedule set prepare poise slate hope aim decide agree due vow promise pledge want'.split(
    ' ',
  ),
);
const PLANNING_NOUNS = new Set(
  'plan decision promise pledge intention offer effort bid attempt move agreement vow readiness ability power right'.split(
    ' ',
  ),
);

/** Modality from one predicate's own auxiliaries, mark and negation. */
function ownModality(s: Sentence, at: number): Modality | undefined {
  if (isNegated(s, at)) return 'denied';
  const auxiliaries = auxiliariesOf(s, at);
  if (auxiliaries.some((aux) => PLANNED_AUX.has(aux))) return 'planned';
  if (auxiliaries.some((aux) => CONDITIONAL_AUX.has(aux))) return 'conditional';
  if (CONDITIONAL_MARKS.has(markOf(s, at) ?? '')) return 'conditional';
  return undefined;
}

/** What the word above an infinitive makes of it. */
function underGovernor(s: Sentence, at: number): Modality | undefined {
  const { head, deprel } = s.tokens[at]!;
  if (head < 0) return undefined;
  const above = s.tokens[head]!.lemma.toLowerCase();
  const infinitive = markOf(s, at) === 'to';
  if (
    deprel === 'xcomp' ||
    (deprel === 'advcl' && infinitive) ||
    (deprel === 'ccomp' && infinitive)
  ) {
    if (PLANNING_VERBS.has(above)) return ownModality(s, head) ?? 'planned';
    if (OPEN_VERBS.has(above) || deprel === 'advcl') return 'conditional';
    if (PHASE_VERBS.has(above) || above === 'be')
      return ownModality(s, head) ?? (above === 'be' && infinitive ? 'planned' : undefined);
    if (s.tokens[head]!.upos === 'ADJ' && infinitive)
      return /^(due|set|ready|scheduled|likely)$/.test(above) ? 'planned' : 'conditional';
    return ownModality(s, head);
  }
  if (deprel === 'acl' && infinitive) return PLANNING_NOUNS.has(above) ? 'planned' : 'conditional';
  return undefined;
}

/** "is to meet": the infinitive with a form of be as its auxiliary. */
function isToDo(s: Sentence, at: number): boolean {
  return (
    auxiliariesOf(s, at).includes('be') && s.tokens[at]!.xpos === 'VB' && markOf(s, at) === 'to'
  );
}

/** "to lay flowers, talk and meet": the first of coordinated infinitives, which the others share their verb with. */
function firstInfinitive(s: Sentence, verb: number): number {
  const { head, deprel, xpos } = s.tokens[verb]!;
  const shares =
    deprel === 'conj' &&
    xpos === 'VB' &&
    head >= 0 &&
    isVerb(s, head) &&
    childBy(s, verb, 'nsubj', 'nsubj:pass', 'aux') === undefined;
  return shares ? firstInfinitive(s, head) : verb;
}

/** "denies the murder": the deed, not the saying of it. */
const isDenied = (s: Sentence, at: number, kind: Kind): boolean => {
  const { deprel, head } = s.tokens[at]!;
  return deprel === 'obj' && /^(?:attack|harm)$/.test(kind) && s.tokens[head]?.lemma === 'deny';
};

/** Modality of an event noun: from the verb that it hangs on. */
function ofNoun(s: Sentence, { at, kind }: Trigger): Modality | undefined {
  if (isNegated(s, at) || isDenied(s, at, kind)) return 'denied';
  let up = s.tokens[at]!.head;
  for (let i = 0; i < 6 && up >= 0; i++) {
    if (isVerb(s, up)) {
      const { lemma } = s.tokens[up]!;
      if (/^(call|urge|demand|seek|request|want|discuss|plan|propose|await)$/.test(lemma))
        return 'conditional';
      const above = ownModality(s, up) ?? underGovernor(s, up);
      return above === 'denied' ? undefined : above;
    }
    up = s.tokens[up]!.head;
  }
  return undefined;
}

function underAccusation(s: Sentence, verb: number): Modality | undefined {
  const accusation = accusationOver(s, verb);
  return accusation && (accusation === 'denied' ? 'denied' : 'claimed');
}

export function judgeModality(
  s: Sentence,
  trigger: Trigger,
  speakers: readonly Speech[],
  quoted: boolean,
): Modality {
  const verb = trigger.form === 'noun' ? undefined : (trigger.verb ?? trigger.at);
  const own =
    verb === undefined
      ? ofNoun(s, trigger)
      : (ownModality(s, verb) ??
        underAccusation(s, verb) ??
        (isToDo(s, verb) ? 'planned' : underGovernor(s, firstInfinitive(s, verb))));
  const innermost = speakers.at(-1);
  const says = innermost && s.tokens[innermost.verb]!.lemma.toLowerCase();
  if (own === 'denied' || (says && DENYING.has(says) && own === undefined)) return 'denied';
  if (own) return own;
  if (says && CLAIMING.has(says)) return 'claimed';
  return innermost || quoted ? 'claimed' : 'asserted';
}
