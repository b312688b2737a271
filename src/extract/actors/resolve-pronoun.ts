/** Whom a pronoun means: the most present person, body or group before it, or nobody where two are as present. */
import { subjectOf } from '../../grammar/find-subject.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../../grammar/speech-verbs.ts';
import {
  type Character,
  isCountry,
  isPerhapsPerson,
  isPerson,
  isSurelyPerson,
  kindOf,
} from './cast.ts';
import { resolveThey } from './resolve-they.ts';
import { speakersOver } from './speakers-over.ts';
import { clearlyFirst, type Place, type Present, presentBefore, type Stage } from './stage.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'I' | 'we';

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  i: 'I',
  me: 'I',
  my: 'I',
  mine: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
};

/** The pronoun at a token, by person and number; undefined where the token is none. */
export function pronounAt(sentence: Sentence, at: number): Pronoun | undefined {
  const { text, upos } = sentence.tokens[at]!;
  if (upos !== 'PRON' && upos !== 'DET') return undefined;
  const word = text.toLowerCase();
  return text !== 'US' && Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

const WEATHER = /^(?:rain|snow|hail|thunder|drizzle)$/;

/** "It is said that", "it rains": stands for nobody. */
function isEmpty(sentence: Sentence, at: number): boolean {
  const { deprel, head } = sentence.tokens[at]!;
  if (deprel === 'nmod:poss') return false;
  if (deprel === 'expl' || head < 0) return true;
  if (!/^nsubj/.test(deprel)) return false;
  return sentence.tokens[head]!.upos !== 'VERB' || WEATHER.test(sentence.tokens[head]!.lemma);
}

/** The subject of the clause that a pronoun is the object of, and so cannot mean. */
function coArgument(sentence: Sentence, at: number): number | undefined {
  const { deprel, head } = sentence.tokens[at]!;
  if (!/^(?:obj|iobj|obl)/.test(deprel) || head < 0) return undefined;
  return subjectOf(sentence, head)?.at;
}

const isBody = (c: Character): boolean => !isPerson(c) && !c.plural && kindOf(c) !== 'group';

function speakerOver(stage: Stage, place: Place): Character | undefined {
  const [only, other] = speakersOver(stage, place) ?? [];
  return other === undefined ? only : undefined;
}

/** "…,” he said": whoever speaks outside a quotation is not somebody whom it tells of. */
function isSpeaker(stage: Stage, { sentence, token }: Place): boolean {
  const { tokens } = stage.sentences[sentence]!;
  const { deprel, head } = tokens[token]!;
  if (stage.quoted[sentence]![token] || deprel !== 'nsubj' || head < 0) return false;
  return SPEECH_VERBS.has(tokens[head]!.lemma);
}

/** Whom "he" or "she" may mean; a name of which nothing is known only where there is no better. */
function personBefore(
  stage: Stage,
  pronoun: 'he' | 'she',
  place: Place,
  not: ReadonlySet<Character>,
): Character | undefined {
  const gender = pronoun === 'he' ? 'male' : 'female';
  const excluded = coArgument(stage.sentences[place.sentence]!, place.token);
  const speaks = isSpeaker(stage, place);
  const isFree = ({ mention }: Present): boolean =>
    (excluded === undefined || mention.sentence !== place.sentence || mention.head !== excluded) &&
    !(speaks && stage.quoted[mention.sentence]![mention.head]);
  const fits = (c: Character): boolean =>
    !not.has(c) && !c.plural && (c.gender === undefined || c.gender === gender);
  const speaker = speakerOver(stage, place);
  if (speaker && (isSurelyPerson(speaker) || isPerhapsPerson(speaker)) && fits(speaker))
    return speaker;
  const sure = presentBefore(stage, place, 4, (c) => isSurelyPerson(c) && fits(c)).filter(isFree);
  if (sure.length > 0) return clearlyFirst(sure, sure[0]!.character.gender ? 1 : 2);
  const perhaps = presentBefore(stage, place, 1, (c) => isPerhapsPerson(c) && fits(c)).filter(
    isFree,
  );
  const found = clearlyFirst(perhaps, 2);
  if (found) found.person += 2;
  return found;
}

function bodyBefore(
  stage: Stage,
  place: Place,
  not: ReadonlySet<Character>,
): Character | undefined {
  const fits = (c: Character): boolean => !not.has(c) && isBody(c) && !c.outlet;
  const speaker = speakerOver(stage, place);
  const bodily =
    speaker !== undefined &&
    !speaker.plural &&
    !speaker.gender &&
    speaker.person < 3 &&
    !not.has(speaker);
  // "Norline said it": whoever is "it" is a body, whatever its saying made it look like.
  if (bodily && speaker.person >= speaker.organization) speaker.organization = speaker.person + 1;
  if (speaker && (fits(speaker) || bodily)) return speaker;
  const present = presentBefore(stage, place, 1, fits).filter((p) => p.presence >= 2);
  return clearlyFirst(present, 2);
}

/** Whether "it" or "they" may mean somebody here: they speak, own, or do what somebody does. */
function mayAct(sentence: Sentence, at: number, pronoun: Pronoun): boolean {
  if (pronoun !== 'it') return true;
  if (isEmpty(sentence, at)) return false;
  const { head, deprel } = sentence.tokens[at]!;
  return (
    deprel === 'nmod:poss' || SPEECH_VERBS.has(sentence.tokens[head]!.lemma) || deprel === 'nsubj'
  );
}

/** Whom the pronoun at a place means. `speaker`: who speaks there, if it is quoted. */
export function resolvePronoun(
  stage: Stage,
  pronoun: Pronoun,
  place: Place,
  speaker: Character | undefined,
): readonly Character[] {
  const sentence = stage.sentences[place.sentence]!;
  const quoted = stage.quoted[place.sentence]![place.token] === true;
  const one = (c: Character | undefined): readonly Character[] => (c ? [c] : []);
  if (pronoun === 'I' || pronoun === 'we') return one(quoted ? speaker : undefined);
  if (!mayAct(sentence, place.token, pronoun)) return [];
  const not = new Set<Character>(quoted && speaker ? [speaker] : []);
  if (pronoun === 'he' || pronoun === 'she') {
    const person = personBefore(stage, pronoun, place, not);
    if (person) person.gender ??= pronoun === 'he' ? 'male' : 'female';
    return one(person);
  }
  if (pronoun === 'they') return resolveThey(stage, place, not);
  const found = bodyBefore(stage, place, not);
  const owned = quoted && !stage.subjects[place.sentence]!.has(place.token);
  return one(found && isCountry(found) && owned ? undefined : found);
}
