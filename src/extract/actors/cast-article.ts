/** Reads who an article speaks of, and where: names first, then, in the order of the text, what takes them up. */
import type { Candidate } from './candidate.ts';
import { addMention, type Cast, type Character, isPerson, learn } from './cast.ts';
import { castDescription } from './cast-description.ts';
import { castCountry, castName, learnNames } from './cast-name.ts';
import { clusterNames } from './cluster-names.ts';
import { findDescribed } from './find-described.ts';
import { findNamed } from './find-named.ts';
import { findSpeakers } from './find-speakers.ts';
import { markQuotations } from './mark-quotations.ts';
import type { MentionForm, ReadArticle } from './mention.ts';
import { knownWords, properWords, smallWords } from './proper-words.ts';
import { headlinesOf, type Reading } from './reading.ts';
import { pronounAt, resolvePronoun } from './resolve-pronoun.ts';
import { mainSubject, mentionsIn, type Stage, subjectsOf } from './stage.ts';
import { apposedTo, namedBehind, subjectOfPredicate } from './told-of.ts';
import { wholeNames } from './whole-names.ts';

/** The character at the mention of a name, or at a token; undefined where there is none, or where there are several. */
function characterAt(
  stage: Stage,
  sentence: number,
  at: (from: number, to: number) => boolean,
): Character | undefined {
  const found = mentionsIn(stage.cast.mentions, sentence).find((m) => at(m.from, m.to));
  return found?.characters.length === 1 ? found.characters[0] : undefined;
}

/** Somebody named whom a description in the same sentence tells of: by apposition before or behind, or as its predicate. */
function toldOf(
  reading: Reading,
  candidate: Candidate,
  named: readonly Candidate[],
): readonly Character[] | undefined {
  const { stage } = reading;
  const { sentence } = candidate;
  const beside = apposedTo(stage, candidate, named) ?? namedBehind(stage, candidate, named);
  if (beside) {
    const character = characterAt(
      stage,
      sentence,
      (from, to) => from === beside.from && to === beside.to,
    );
    if (character && !character.country && !beside.apposed) learn(character, candidate);
    return character ? [character] : [];
  }
  const subject = subjectOfPredicate(stage, candidate);
  if (subject === undefined) return undefined;
  const character = candidate.plural
    ? undefined
    : characterAt(stage, sentence, (from, to) => from <= subject && subject < to);
  return character && isPerson(character) && candidate.signs.person > 0 ? [character] : [];
}

function castCandidate(reading: Reading, candidate: Candidate, named: readonly Candidate[]): void {
  const { stage } = reading;
  const add = (characters: readonly Character[], form: MentionForm): void => {
    if (characters.length === 0) return;
    const { sentence, from, to, head, plural } = candidate;
    addMention(stage.cast, { sentence, from, to, head, form, plural, characters });
  };
  switch (candidate.kind) {
    case 'name':
      add(castName(reading, candidate, named), 'name');
      break;
    case 'country':
      add(castCountry(reading, candidate), 'name');
      break;
    case 'capital':
    case 'demonym':
      add(castCountry(reading, candidate), candidate.kind);
      break;
    case 'description':
      add(toldOf(reading, candidate, named) ?? castDescription(reading, candidate), 'description');
  }
}

function castPronouns(
  reading: Reading,
  sentence: number,
  speaker: Character | undefined,
  quoted: boolean,
): void {
  const { stage } = reading;
  stage.sentences[sentence]!.tokens.forEach((_, token) => {
    const pronoun = pronounAt(stage.sentences[sentence]!, token);
    if (pronoun === undefined || stage.quoted[sentence]![token] !== quoted) return;
    const characters = resolvePronoun(stage, pronoun, { sentence, token }, speaker);
    if (characters.length === 0) return;
    addMention(stage.cast, {
      sentence,
      from: token,
      to: token + 1,
      head: token,
      form: 'pronoun',
      plural: pronoun === 'they' || pronoun === 'we',
      characters,
    });
  });
}

/** The cast of one article, with every mention of it in the order of the text. */
export function castArticle({ article, sentences }: ReadArticle): Cast {
  const { text } = article;
  const known = knownWords(sentences);
  const small = smallWords(sentences);
  const proper = sentences.map((sentence) => properWords(sentence, known, small));
  const whole = wholeNames(sentences, proper);
  const named = sentences.map((sentence, s) => findNamed(text, sentence, s, proper[s]!, whole));
  const cast: Cast = { article: article.id, characters: new Map(), mentions: [] };
  const stage: Stage = {
    text,
    cast,
    sentences,
    subjects: sentences.map(subjectsOf),
    main: sentences.map(mainSubject),
    quoted: markQuotations(sentences, text),
  };
  const reading: Reading = {
    stage,
    bearers: clusterNames(named.flat()),
    headlines: headlinesOf(sentences),
  };
  learnNames(reading, named.flat());
  const order = sentences
    .map((_, s) => s)
    .sort((a, b) => Number(reading.headlines.has(a)) - Number(reading.headlines.has(b)) || a - b);
  for (const s of order) {
    const sentence = sentences[s]!;
    // Names first: a description may be told of a name behind it.
    const inOrder = (a: Candidate, b: Candidate): number =>
      Number(a.kind === 'description') - Number(b.kind === 'description') ||
      a.to - b.to ||
      b.from - a.from;
    const described = findDescribed(text, sentence, s, named[s]!);
    const candidates = [...named[s]!, ...described].sort(inOrder);
    for (const candidate of candidates) castCandidate(reading, candidate, named[s]!);
    castPronouns(reading, s, undefined, false);
  }
  const speakers = findSpeakers(stage);
  sentences.forEach((_, s) => {
    castPronouns(reading, s, speakers[s], true);
  });
  return cast;
}
