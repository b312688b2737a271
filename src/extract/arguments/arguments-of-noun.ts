/** Who acts and who is acted on in what an event noun tells: its owners, "by", "of", "between" and adjectives of nations. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { DISASTER_NOUNS, OWNER_ACTS, PATIENT_NOUNS } from '../lexicon/patient-words.ts';
import { lemmaOf, spread, withPreposition } from '../tree/clause.ts';

/** Heads of phrases. */
export interface Arguments {
  readonly agents: readonly number[];
  readonly targets: readonly number[];
}

/** "an attack carried out by rebels", "killings blamed on the army", "the killing of farmers by police". */
function doersOf(s: Sentence, noun: number, of: readonly number[]): readonly number[] {
  const told = childrenBy(s, noun, 'acl').flatMap((verb) => {
    if (/^(?:blame|pin)$/.test(lemmaOf(s, verb))) return withPreposition(s, verb, 'on');
    if (lemmaOf(s, verb) === 'attribute') return withPreposition(s, verb, 'to');
    return CARRIED_OUT.test(lemmaOf(s, verb)) ? withPreposition(s, verb, 'by') : [];
  });
  return [...told, ...of.flatMap((one) => withPreposition(s, one, 'by'))];
}

const CARRIED_OUT =
  /^(?:carry|commit|stage|launch|organize|organise|lead|mount|conduct|perform|perpetrate|make|claim|broker|mediate|sponsor|back|hold|call|head|wage|plan|plot)$/;

/** `lends`: the noun stands with a verb that lends it its tense. */
export function argumentsOfNoun(s: Sentence, noun: number, lends: boolean): Arguments {
  const lemma = s.tokens[noun]!.lemma.toLowerCase();
  const owners = spread(s, childrenBy(s, noun, 'nmod:poss'));
  const by = spread(s, [
    ...withPreposition(s, noun, 'by', 'between', 'among', 'from'),
    ...childrenBy(s, noun, 'obl:agent'),
  ]);
  const of = spread(s, withPreposition(s, noun, 'of'));
  const doers = spread(s, doersOf(s, noun, of));
  const against = spread(
    s,
    withPreposition(s, noun, 'on', 'against', 'to', 'with', 'at', 'in', 'over'),
  );
  const names = childrenBy(s, noun, 'compound', 'amod', 'nmod').filter(
    (m) => m < noun && /^\p{Lu}/u.test(s.tokens[m]!.text) && prepositionOf(s, m) === '',
  );
  const behindBy = by.flatMap((doer) => spread(s, withPreposition(s, doer, 'on', 'against')));
  const patient = PATIENT_NOUNS.has(lemma) || DISASTER_NOUNS.has(lemma);
  const ownerActs =
    !patient || (OWNER_ACTS.has(lemma) && (of.length > 0 || against.length > 0 || !lends));
  const acting = [
    ...(ownerActs ? [...owners, ...names] : []),
    ...by,
    ...doers,
    ...(patient ? [] : of),
  ];
  const suffering = [
    ...(ownerActs ? [] : [...owners, ...names]),
    ...(patient ? of : []),
    ...against,
    ...behindBy,
  ];
  return { agents: acting, targets: suffering };
}
