/** The signs around a name that tell whether it is of a person, a body or a place. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { SAYING_VERBS } from '../../grammar/speech-verbs.ts';
import { foldWord } from '../../text/fold-words.ts';
import type { Signs } from './candidate.ts';
import type { Description } from './describe-name.ts';
import type { Run } from './find-name-runs.ts';
import { isOutletName, type NameReading } from './read-name.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/given-names.ts';
import { PLACE_NOUNS } from './words/group-nouns.ts';
import { OUTLET_WORDS } from './words/organization-words.ts';
import { FEMALE_TITLES, MALE_TITLES } from './words/titles.ts';
import { isKnownPlace } from './world/places.ts';

/** Prepositions that say where. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'around',
  'outside',
  'inside',
  'across',
  'throughout',
  'into',
  'toward',
  'towards',
  'off',
  'via',
]);

/** "the country's second-largest city, Ganja": the noun before the name says that it is a place. */
function isPlaceNamed(sentence: Sentence, head: number): boolean {
  const { deprel, head: above } = sentence.tokens[head]!;
  return (
    /^(?:appos|flat|nmod:desc)$/.test(deprel) &&
    above >= 0 &&
    above < head &&
    PLACE_NOUNS.has(sentence.tokens[above]!.lemma)
  );
}

/** The preposition of a name, or of the first that it is coordinated with: "in Rome and Oslo". */
function prepositionBefore(sentence: Sentence, from: number, head: number): string {
  const previous = sentence.tokens[from - 1]?.text.toLowerCase() ?? '';
  if (PLACE_PREPOSITIONS.has(previous)) return previous;
  let first = head;
  while (sentence.tokens[first]!.deprel === 'conj' && sentence.tokens[first]!.head >= 0)
    first = sentence.tokens[first]!.head;
  return first === head ? previous : prepositionOf(sentence, first);
}

/** What was found beside a name. */
export interface Around {
  readonly before?: Description;
  readonly behind?: Description;
  readonly agedOrWho: boolean;
}

/** "Laura Novak": what the given name of a full name tells. */
function genderOfName(name: string, { kind }: NameReading): 'male' | 'female' | undefined {
  const [given = '', family] = foldWord(name).split(' ');
  if (family === undefined || kind === 'organization') return undefined;
  if (MALE_NAMES.has(given)) return 'male';
  return FEMALE_NAMES.has(given) ? 'female' : undefined;
}

/** Weighs the signs around a name. */
export function signsOf(
  sentence: Sentence,
  run: Run,
  reading: NameReading,
  name: string,
  around: Around,
  head: number,
): Signs {
  const { before, behind, agedOrWho } = around;
  const { tokens } = sentence;
  let person = (reading.kind === 'person' ? 4 : 0) + (agedOrWho ? 4 : 0);
  let organization = reading.kind === 'organization' ? 3 : 0;
  let place = isPlaceNamed(sentence, head) ? 3 : 0;
  for (const said of [before, behind]) {
    if (said?.kind === 'person' && reading.kind !== 'organization') person += 3;
    if (said?.kind === 'organization') organization += 3;
    if (said?.kind === 'place') place += 3;
  }
  const previous = tokens[run.from - 1]?.text.toLowerCase();
  // Places are somewhere; who does something is no mere place.
  const subject = tokens[head]!.deprel === 'nsubj' && tokens[tokens[head]!.head]?.upos === 'VERB';
  if (subject) place -= 1;
  const modifier = /^(?:compound|amod|nmod:poss|nmod:desc|flat)$/.test(tokens[head]!.deprel);
  if (previous === 'the' && !modifier) organization += 2;
  if (PLACE_PREPOSITIONS.has(prepositionBefore(sentence, run.from, head))) place += 1;
  if (isKnownPlace(name)) place += 4;
  const { deprel, head: above } = tokens[head]!;
  const says = /^nsubj/.test(deprel) && above >= 0 && SAYING_VERBS.has(tokens[above]!.lemma);
  const title = tokens
    .slice(run.from, run.from + reading.countryWords + reading.titleWords)
    .map((t) => t.text.toLowerCase().replace('.', ''));
  const male =
    title.some((word) => MALE_TITLES.has(word)) ||
    before?.gender === 'male' ||
    behind?.gender === 'male';
  const female =
    title.some((word) => FEMALE_TITLES.has(word)) ||
    before?.gender === 'female' ||
    behind?.gender === 'female';
  const byName = genderOfName(name, reading);
  if (byName) person += 1;
  const gender = male !== female ? (male ? 'male' : 'female') : byName;
  const outletWord =
    OUTLET_WORDS.has(foldWord(name.split(/[ -]/).at(-1)!)) &&
    name.includes(' ') &&
    reading.kind !== 'person';
  const outlet =
    isOutletName(name) || outletWord || before?.outlet === true || behind?.outlet === true;
  return {
    person,
    organization,
    place,
    ...(says && { speaks: name.includes(' ') ? 2 : 1 }),
    outlet,
    ...(gender && { gender }),
  };
}
