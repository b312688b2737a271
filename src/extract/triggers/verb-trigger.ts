/** Verbs that tell of an event, and those left because they tell of a state or only help another word. */

import { prepositionOf } from '../../grammar/prepositions.ts';
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { PREDICATE_PHRASES } from '../lexicon/predicate-phrases.ts';
import {
  LIGHT_VERBS,
  OCCURRING_VERBS,
  OFFICE_NOUNS,
  PHASE_VERBS,
  STANCE_ADJECTIVES,
  STATE_VERBS,
} from '../lexicon/state-words.ts';
import { auxiliariesOf, objectsOf, spread, subjectAt } from '../tree/clause.ts';
import { kindOfNoun } from './kind-of-noun.ts';
import { kindOfVerb, tellsState } from './kind-of-verb.ts';
import { isNoVerb, isPrepositional } from './no-verbs.ts';
import { isResultInMoney } from './sums-of-money.ts';
import type { Judgement } from './trigger.ts';

const drop = (at: number, reason: string): Judgement => ({ dropped: { at, reason } });

/** The infinitive under a verb of phase or plan: "began to bomb", "plans to run". */
function eventInfinitive(s: Sentence, verb: number): number | undefined {
  if (!PHASE_VERBS.has(s.tokens[verb]!.lemma.toLowerCase())) return undefined;
  return childrenBy(s, verb, 'xcomp').find((child) => s.tokens[child]!.upos === 'VERB');
}

/** The infinitive tells what happens; where it is too pale to, the two together do: "intends to run". */
function phaseOf(s: Sentence, verb: number, inner: number): Judgement {
  const pale =
    STATE_VERBS.has(s.tokens[inner]!.lemma.toLowerCase()) && kindOfVerb(s, inner)?.certain !== true;
  const planned = PHASE_VERBS.get(s.tokens[verb]!.lemma.toLowerCase()) === 'planned';
  const somebody =
    childBy(s, verb, 'nsubj') !== undefined &&
    !/^(?:be|have|seem|do)$/.test(s.tokens[inner]!.lemma);
  if (!pale || !planned || !somebody || lightObject(s, inner) || s.tokens[verb]!.lemma === 'have')
    return drop(verb, 'tells the phase of the infinitive under it');
  return {
    kept: {
      at: inner,
      kind: 'other',
      form: 'verb',
      rule: 'a plan',
      pale: true,
      from: verb,
      to: inner,
    },
  };
}

/** "announced a loss of $3 million": the loss is of another time than its announcement. */
const SAYS_SUMS = /^(?:announce|declare|show|express|issue)$/;

/** "held talks": the object says what happened. */
function lightObject(s: Sentence, verb: number): Judgement | undefined {
  if (!LIGHT_VERBS.has(s.tokens[verb]!.lemma.toLowerCase())) return undefined;
  // "The search was declared over": what is said of the noun, not that it was made.
  if (childrenBy(s, verb, 'xcomp').some((at) => s.tokens[at]!.upos !== 'VERB')) return undefined;
  const candidates = isPassive(s, verb) ? [subjectAt(s, verb) ?? verb] : [];
  const heads = [
    ...candidates,
    ...spread(s, objectsOf(s, verb)),
    ...childrenBy(s, verb, 'compound:prt'),
  ];
  for (const at of heads) {
    const noun = kindOfNoun(s, at);
    if (!noun || (SAYS_SUMS.test(s.tokens[verb]!.lemma) && isResultInMoney(s, at))) continue;
    const [from, to] = [Math.min(verb, noun.from), Math.max(verb, at)];
    const near = to - from <= 6;
    return {
      kept: {
        at,
        verb,
        kind: noun.kind,
        form: 'light',
        rule: `${s.tokens[verb]!.lemma} + ${s.tokens[at]!.lemma}`,
        from: near ? from : noun.from,
        to: near ? to : at,
      },
    };
  }
  return undefined;
}

/** "battles began": the subject says what happened. */
function occurring(s: Sentence, verb: number): Judgement | undefined {
  if (
    !OCCURRING_VERBS.has(s.tokens[verb]!.lemma.toLowerCase()) ||
    objectsOf(s, verb).some((at) => s.tokens[at]!.lemma !== 'place')
  )
    return undefined;
  const subject = childBy(s, verb, 'nsubj');
  const noun = subject === undefined ? undefined : kindOfNoun(s, subject);
  if (subject === undefined || !noun || noun.kind === 'other') return undefined;
  return {
    kept: {
      at: subject,
      verb,
      kind: noun.kind,
      form: 'occurs',
      rule: `${s.tokens[subject]!.lemma} + ${s.tokens[verb]!.lemma}`,
      from: verb,
      to: verb,
    },
  };
}

/** Present tense without a helper verb: how things are rather than what happened. */
function isHabitual(s: Sentence, verb: number): boolean {
  return (
    /^VB[PZ]$/.test(s.tokens[verb]!.xpos) &&
    auxiliariesOf(s, verb).length === 0 &&
    subjectAt(s, verb) !== undefined
  );
}

/** The rule of a verb that the lexicon does not know. */
export const UNKNOWN_VERB = 'unknown verb';

/** Judges one verb. */
export function judgeVerb(s: Sentence, verb: number): Judgement {
  const token = s.tokens[verb]!;
  const lemma = token.lemma.toLowerCase();
  if (
    token.deprel === 'amod' ||
    token.deprel === 'compound' ||
    token.deprel === 'case' ||
    token.deprel === 'mark'
  )
    return drop(verb, 'a modifier');
  if (
    /^according$/i.test(token.text) ||
    isPrepositional(s, verb) ||
    (/^(follow|include|regard|concern|surround)$/.test(lemma) && token.xpos === 'VBG')
  )
    return drop(verb, 'works as a preposition');
  if (lemma === 'call' && token.deprel === 'acl' && token.xpos === 'VBN')
    return drop(verb, 'a name that is given');
  if (lemma === 'leave' && token.deprel === 'acl' && token.xpos === 'VBN')
    return drop(verb, 'what is left of something');
  const inner = eventInfinitive(s, verb);
  if (inner !== undefined) return phaseOf(s, verb, inner);
  if (/^missing$/i.test(token.text) && objectsOf(s, verb).length === 0)
    return {
      kept: { at: verb, kind: 'harm', form: 'verb', rule: 'missing', from: verb, to: verb },
    };
  if (
    lemma === 'want' &&
    childBy(s, verb, 'xcomp') !== undefined &&
    objectsOf(s, verb).length === 0
  )
    return drop(verb, 'a wish of what one does oneself');
  if (tellsState(s, verb)) return drop(verb, 'a state with the words beside it');
  const known = kindOfVerb(s, verb);
  const light = (known?.certain ? undefined : occurring(s, verb)) ?? lightObject(s, verb);
  if (light?.kept)
    return known?.certain && !known.pale ? { kept: { ...light.kept, kind: known.kind } } : light;
  if (known && (known.certain || !STATE_VERBS.has(lemma))) {
    if (known.kind === 'other' && isHabitual(s, verb)) return drop(verb, 'present habit');
    const near = known.words.filter((word) => Math.abs(word - verb) <= 4);
    return {
      kept: {
        at: verb,
        kind: known.kind,
        form: 'verb',
        told: known.words,
        pale: known.pale ?? false,
        guessed: !known.certain,
        rule: known.rule,
        from: Math.min(verb, ...near),
        to: Math.max(verb, ...near),
      },
    };
  }
  if (STATE_VERBS.has(lemma)) return drop(verb, 'a state');
  if (isNoVerb(s, verb)) return drop(verb, 'no verb');
  if (isHabitual(s, verb)) return drop(verb, 'present habit of an unknown verb');
  if (
    subjectAt(s, verb) === undefined &&
    childBy(s, verb, 'obj', 'nsubj:pass', 'obl:agent') === undefined
  )
    return drop(verb, 'unknown verb without subject or object');
  return {
    kept: {
      at: verb,
      kind: 'other',
      form: 'verb',
      rule: UNKNOWN_VERB,
      pale: true,
      from: verb,
      to: verb,
    },
  };
}

/** "was president from 1974 to 1990", "is opposed to any action": predicates that are no verbs. */
export function judgePredicate(s: Sentence, at: number): Judgement | undefined {
  const token = s.tokens[at]!;
  const copula = childBy(s, at, 'cop');
  // "are known to be in custody" as well as "are in custody".
  if (copula === undefined || subjectAt(s, at) === undefined) return undefined;
  const stance =
    STANCE_ADJECTIVES.get(token.lemma.toLowerCase()) ??
    STANCE_ADJECTIVES.get(token.text.toLowerCase());
  if (token.upos === 'ADJ' && stance)
    return {
      kept: {
        at,
        kind: stance,
        form: 'stance',
        rule: `is ${token.lemma}`,
        from: at,
        to: at,
      },
    };
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const phrase = `${prepositionOf(s, at)} ${token.lemma.toLowerCase()}`;
  const befalls = PREDICATE_PHRASES.get(phrase);
  if (befalls)
    return { kept: { at, kind: befalls, form: 'stance', rule: `is ${phrase}`, from: at, to: at } };
  const head = token.lemma.toLowerCase();
  const auxiliaries = auxiliariesOf(s, at);
  const dated = s.tokens.some(
    (t) =>
      t.head === at &&
      /^(obl|advmod|nmod|obl:unmarked)$/.test(t.deprel) &&
      /^\d{4}$|since|January|February|March|April|May|June|July|August|September|October|November|December/.test(
        t.text,
      ),
  );
  if (
    OFFICE_NOUNS.has(head) &&
    (auxiliaries.includes('will') || auxiliaries.includes('have') || dated)
  )
    return {
      kept: {
        at,
        kind: 'politics',
        form: 'office',
        rule: 'holds an office',
        from: Math.min(copula, at),
        to: at,
      },
    };
  return undefined;
}
