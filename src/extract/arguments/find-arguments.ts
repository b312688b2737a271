/** Who acts and who is acted on, as head words of a sentence. */

import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { ATTITUDE_PARTICIPLES, PATIENT_VERBS, RECEIVING_VERBS } from '../lexicon/patient-words.ts';
import {
  governor,
  lemmaOf,
  markOf,
  objectsOf,
  spread,
  subjectAt,
  withPreposition,
} from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type Arguments, argumentsOfNoun } from './arguments-of-noun.ts';
import { setOff, setsOff } from './set-off.ts';

/** Prepositions under which a verb's addressee, opponent or goal stands. */
const TARGET_PREPOSITIONS = [
  'on',
  'upon',
  'against',
  'at',
  'to',
  'with',
  'toward',
  'towards',
  'into',
  'alongside',
];
/** Verbs under which another preposition leads to whom it is about: "searched for him", "testified before the panel". */
const BY_VERB: readonly (readonly [preposition: string, verbs: RegExp])[] = [
  ['for', /^(?:search|hunt|look|wait|vote|campaign|care|mourn|pray|call|send|work|stand|speak)$/],
  ['of', /^(?:approve|disapprove|speak|rid|dispose|complain|think|learn|hear)$/],
  ['about', /^(?:complain|ask|speak|talk|worry|warn|learn|hear|know|lie)$/],
  ['before', /^(?:testify|appear|stand|speak|argue|plead|bow)$/],
  ['from', /^(?:receive|buy|borrow|steal|obtain|seize|take|win|hear|inherit|demand|seek|rescue)$/],
  ['by', /^(?:stand)$/],
];
/** What is handed on with these goes to somebody: "sent a letter to the mayor". */
const RECIPIENTS = ['to', 'against', 'with', 'toward', 'towards'];

/** Kinds whose predicates tell what befalls their subject: "is in custody", "was missing". */
const UNDERGONE = new Set(['harm', 'legal', 'attack', 'disaster']);
/** "is on the run": one's own doing. */
const EVADING = /(?:on run|on loose|at large|in hiding)$/;
const PLACE_KINDS = new Set(['visit', 'deployment']);

/** "was sworn in", "is opposed to": passives whose subject acts. */
function actsInPassive(s: Sentence, { at, kind }: Trigger): boolean {
  const lemma = lemmaOf(s, at);
  if (lemma === 'swear' && kind === 'politics') return true;
  return ATTITUDE_PARTICIPLES.has(lemma) && childBy(s, at, 'obl:agent') === undefined;
}

const byVerb = (lemma: string): readonly string[] =>
  BY_VERB.filter(([, verbs]) => verbs.test(lemma)).map(([preposition]) => preposition);

/** "was convicted in a state court": the court does it. */
const courtOf = (s: Sentence, verb: number): readonly number[] =>
  /^(?:convict|sentence|acquit|try|arraign|indict|charge|jail|fine|find|clear)$/.test(
    lemmaOf(s, verb),
  )
    ? withPreposition(s, verb, 'in', 'at', 'before').filter((at) =>
        /^(?:court|tribunal|court-martial)$/.test(lemmaOf(s, at)),
      )
    : [];

function ofVerb(s: Sentence, trigger: Trigger): Arguments {
  const { at, kind } = trigger;
  const subject = spread(s, [subjectAt(s, at)]);
  const between = spread(s, withPreposition(s, at, 'between', 'among'));
  if (isPassive(s, at) && !actsInPassive(s, trigger)) {
    const named = [...childrenBy(s, at, 'obl:agent'), ...withPreposition(s, at, 'by')];
    const by = named.length > 0 || kind !== 'legal' ? named : courtOf(s, at);
    return {
      agents: spread(s, [...new Set(by)]),
      targets: [...subject, ...spread(s, childrenBy(s, at, 'obj'))],
    };
  }
  const places = PLACE_KINDS.has(kind);
  // One travels with companions, and meets with the other side.
  const obliques = withPreposition(
    s,
    at,
    ...TARGET_PREPOSITIONS.filter((word) => !places || word !== 'with'),
    ...(places ? ['in', 'from'] : []),
  );
  const objects = objectsOf(s, at);
  if (setsOff(s, at) && /^(?:protest|criticism)$/.test(kind) && objects.length > 0)
    return setOff(s, at, objects, subject);
  const targets = spread(s, [
    ...objects,
    ...obliques,
    ...withPreposition(s, at, ...byVerb(lemmaOf(s, at))),
    ...(PLACE_KINDS.has(kind) ? [] : objects.flatMap((o) => withPreposition(s, o, ...RECIPIENTS))),
  ]);
  if (
    lemmaOf(s, at) === 'come' &&
    /^(?:fire|attack|criticism|pressure)$/.test(lemmaOf(s, trigger.to))
  )
    return { agents: spread(s, withPreposition(s, at, 'from', 'by')), targets: subject };
  const suffers = PATIENT_VERBS.has(lemmaOf(s, at)) && kind !== 'business';
  if (suffers || (kind === 'harm' && lemmaOf(s, at) === 'become'))
    return { agents: [], targets: [...subject, ...targets] };
  if (between.length > 0) return { agents: between, targets };
  return { agents: subject, targets };
}

function ofLight(s: Sentence, trigger: Trigger): Arguments {
  const verb = trigger.verb ?? trigger.at;
  const own = argumentsOfNoun(s, trigger.at, true);
  const subject = isPassive(s, verb) ? [] : spread(s, [subjectAt(s, verb)]);
  const indirect = spread(s, [
    ...childrenBy(s, verb, 'iobj'),
    ...withPreposition(s, verb, 'to', 'on', 'against', 'with'),
  ]);
  // Who wins a prize or a case does so; approval is won from others.
  const wins = lemmaOf(s, verb) === 'win' && trigger.kind !== 'support';
  if (!wins && RECEIVING_VERBS.has(lemmaOf(s, verb))) {
    const from = spread(s, withPreposition(s, verb, 'from', 'by'));
    return { agents: [...own.agents, ...from], targets: [...subject, ...own.targets] };
  }
  const by = isPassive(s, verb) ? spread(s, childrenBy(s, verb, 'obl:agent')) : [];
  if (setsOff(s, verb)) return setOff(s, verb, [trigger.at], subject);
  return {
    agents: [...subject, ...by, ...(subject.length > 0 ? [] : own.agents)],
    targets: [...indirect, ...own.targets],
  };
}

/** Kinds whose actor is the subject of the clause, where the noun names none: "landed in Baku for talks". */
const SHARED = new Set(['meeting', 'visit', 'call', 'agreement']);

/** Verbs whose object their subject does: "planned a march", "cancelled the strike". */
const ORGANISING =
  /^(?:plan|organize|organise|stage|hold|prepare|schedule|begin|start|launch|continue|end|suspend|resume|cancel|postpone|halt|stop|conduct|mount|wage|call|lead|join|attend|abandon|delay|lift|impose|complete|repeat|renew|step|intensify)$/;

function borrowed(s: Sentence, trigger: Trigger): readonly number[] {
  const { head, deprel } = s.tokens[trigger.at]!;
  if (deprel === 'obj' && head >= 0 && ORGANISING.test(lemmaOf(s, head)) && !isPassive(s, head))
    return spread(s, [subjectAt(s, head)]);
  if (!SHARED.has(trigger.kind)) return [];
  const above = governor(s, trigger.at);
  if (!above || !/^(obl|obj|nmod|advcl|obl:unmarked)$/.test(above.via)) return [];
  return spread(s, [subjectAt(s, above.at)]);
}

export function findArguments(s: Sentence, trigger: Trigger): Arguments {
  if (trigger.form === 'light') return ofLight(s, trigger);
  if (trigger.form === 'occurs') return argumentsOfNoun(s, trigger.at, false);
  const told = spread(s, [subjectAt(s, trigger.at)]);
  if (trigger.form === 'stance' && UNDERGONE.has(trigger.kind) && !EVADING.test(trigger.rule))
    return { agents: [], targets: told };
  if (trigger.form === 'office' || trigger.form === 'stance')
    return {
      agents: told,
      targets: spread(s, withPreposition(s, trigger.at, 'to', 'of')),
    };
  if (trigger.form === 'verb') {
    const found = ofVerb(s, trigger);
    return trigger.about === undefined
      ? found
      : { agents: found.agents, targets: spread(s, [trigger.about]) };
  }
  if (trigger.form === 'duty')
    return { agents: [], targets: spread(s, [subjectAt(s, trigger.at)]) };
  const own = argumentsOfNoun(s, trigger.at, false);
  if (markOf(s, trigger.at) === 'to' && s.tokens[trigger.at]!.deprel === 'xcomp')
    return { agents: spread(s, [subjectAt(s, s.tokens[trigger.at]!.head)]), targets: own.targets };
  return own.agents.length > 0 ? own : { agents: borrowed(s, trigger), targets: own.targets };
}
