/** Nouns that tell of an event: "the arrest", "talks", "a ceasefire". */

import { prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { kindOfNoun } from './kind-of-noun.ts';
import type { Judgement } from './trigger.ts';

/** Nouns that tell of an event only with a sign that one particular happening is meant. */
const WEAK = new Set(
  (
    'report law bill case change effort move attempt decision project campaign claim record title study survey prize award game final ' +
    'race goal success failure initiative crisis tension news message response reply return support help aid crime charge offence offense ' +
    'drug trade growth rise fall drop sale purchase loan debt bid move plan fire storm search fine ban share flight war conflict ' +
    'violence cooperation co-operation partnership alliance understanding protocol view pressure question comment injury wound dead missing speech ' +
    'address quote stay draw match win defeat victory profit revenue earnings saving deficit inflation turnover recovery production construction export import ' +
    'investment expansion stake opening transfer performance surgery operation illness drought famine hardship suffering reform legislation conversation restoration removal formation seizure hearing corruption fraud theft trafficking'
  ).split(/\s+/),
);

/** "Arafat's death Thursday": the day is no head of a name. */
const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

const drop = (at: number, reason: string): Judgement => ({ dropped: { at, reason } });

/** A determiner, owner, number, time or participant: one particular happening. */
function isParticular(s: Sentence, at: number): boolean {
  return (
    childBy(s, at, 'nmod:poss', 'nummod') !== undefined ||
    childrenBy(s, at, 'det').some((d) =>
      /^(the|this|that|these|those|another|its|their)$/i.test(s.tokens[d]!.text),
    ) ||
    childrenBy(s, at, 'nmod').length > 0 ||
    childrenBy(s, at, 'amod', 'compound').some(
      (m) => /^(PROPN)$/.test(s.tokens[m]!.upos) || /^\p{Lu}/u.test(s.tokens[m]!.text),
    )
  );
}

const TOPICS =
  /^(?:conflict|dispute|war|violence|crisis|goal|hostility|tension|issue|fire|solution|peace|fighting)$/;
const OF_A_TOPIC = new Set([
  'in',
  'to',
  'of',
  'over',
  'on',
  'about',
  'for',
  'with',
  'into',
  'from',
  'against',
]);

/** "a solution to the conflict": what is talked about, without doers, number or a time of its own. */
function isTopic(s: Sentence, at: number): boolean {
  if (!TOPICS.test(s.tokens[at]!.lemma.toLowerCase())) return false;
  const preposition = prepositionOf(s, at);
  const doers = childrenBy(s, at, 'nmod').some((m) =>
    /^(?:between|by|among)$/.test(prepositionOf(s, m)),
  );
  const told =
    doers ||
    childBy(s, at, 'nmod:poss', 'nummod') !== undefined ||
    childrenBy(s, at, 'compound', 'amod').some((m) => /^(?:\d{4}|\p{Lu})/u.test(s.tokens[m]!.text));
  return OF_A_TOPIC.has(preposition) && !told;
}

const COUNTED = /^(?:dead|missing|injured|wounded|homeless|killed|displaced|hurt)$/i;

/** "tens of thousands dead", "the injured": people told by what befell them. */
export function judgeCounted(s: Sentence, at: number): Judgement | undefined {
  const token = s.tokens[at]!;
  if (
    !COUNTED.test(token.text) ||
    token.upos === 'NOUN' ||
    childBy(s, at, 'cop', 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') !== undefined
  )
    return undefined;
  const said = token.deprel === 'xcomp' && token.upos === 'ADJ';
  const counted =
    said ||
    childBy(s, at, 'nummod', 'det') !== undefined ||
    s.tokens[at - 1]?.upos === 'NUM' ||
    /^(?:hundreds|thousands|dozens|scores|people|many|left)$/i.test(s.tokens[at - 1]?.text ?? '');
  if (!counted || /^(?:amod|compound)$/.test(token.deprel)) return undefined;
  return {
    kept: { at, kind: 'harm', form: 'noun', rule: `counted ${token.text}`, from: at, to: at },
  };
}

const CRIMES =
  /^(?:murder|manslaughter|homicide|fraud|assault|rape|theft|robbery|kidnapping|conspiracy|treason|genocide|perjury|corruption|bribery|espionage|rioting|trafficking|smuggling|negligence)$/;
const CHARGES =
  /^(?:charge|accuse|convict|acquit|indict|suspect|arrest|try|guilty|innocent|trial|suspicion|evidence|count|offence|offense|allegation|conviction|case|sentence|jail|accusation|investigation|plead)$/;

/** "guilty of murder", "on suspicion of theft": what a charge is about tells of no further happening. */
function isMatterOfCharge(s: Sentence, at: number): boolean {
  const { lemma, head } = s.tokens[at]!;
  if (!CRIMES.test(lemma.toLowerCase()) || head < 0) return false;
  const named =
    childBy(s, at, 'nmod:poss', 'det') !== undefined || childBy(s, at, 'nmod') !== undefined;
  return (
    !named &&
    /^(?:of|for|with|on|to)$/.test(prepositionOf(s, at)) &&
    CHARGES.test(s.tokens[head]!.lemma.toLowerCase())
  );
}

/** Judges one noun; undefined where it is none of the lexicon's. */
export function judgeNoun(s: Sentence, at: number): Judgement | undefined {
  const noun = kindOfNoun(s, at);
  if (!noun) return undefined;
  const { deprel, lemma } = s.tokens[at]!;
  const head = s.tokens[s.tokens[at]!.head];
  const beforeDay = head !== undefined && DAY_OR_MONTH.test(head.text);
  if ((deprel === 'compound' || deprel === 'amod') && !beforeDay)
    return drop(at, 'part of another name');
  if (childrenBy(s, at, 'cop').length > 0) return drop(at, 'a description');
  if (isMatterOfCharge(s, at)) return drop(at, 'what somebody is charged with');
  if (/^victim$/i.test(lemma) && childBy(s, at, 'nummod') === undefined)
    return drop(at, 'people, not what befell them');
  if (isTopic(s, at)) return drop(at, 'a topic, not a happening');
  if (WEAK.has(lemma.toLowerCase()) && !isParticular(s, at)) return drop(at, 'meant in general');
  return {
    kept: { at, kind: noun.kind, form: 'noun', rule: `noun ${lemma}`, from: noun.from, to: at },
  };
}
