/** The candidates of a sentence that have a name. */
import type { Sentence } from '../../grammar/sentence.ts';
import { foldWord } from '../../text/fold-words.ts';
import { type Candidate, NO_SIGNS } from './candidate.ts';
import { appositionBehind, isAgedOrWho, titleBefore } from './describe-name.ts';
import { findNameRuns, type Run } from './find-name-runs.ts';
import { type Around, PLACE_PREPOSITIONS, signsOf } from './name-signs.ts';
import { isName } from './not-names.ts';
import { type NameReading, readName } from './read-name.ts';
import type { Country } from './world/countries.ts';

/** The token of a phrase that hangs on something outside it. */
export function headOf(sentence: Sentence, from: number, to: number): number {
  let head = to - 1;
  let found = false;
  for (let i = from; i < to; i++) {
    const above = sentence.tokens[i]!.head;
    if (above >= from && above < to) continue;
    const argument = /^(?:nsubj|obj|iobj|obl|nmod|root|conj|appos|ccomp)/.test(
      sentence.tokens[i]!.deprel,
    );
    if (!found || argument) {
      head = i;
      found = argument || found;
    }
  }
  return head;
}

/** The words of tokens as they stand, white space evened. */
export function wordsOf(text: string, sentence: Sentence, from: number, to: number): string {
  return text
    .slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();
}

/** The token that owns a phrase: "Iran" in "Iran's Defense Minister". */
export function ownerBefore(sentence: Sentence, from: number): number | undefined {
  const mark = sentence.tokens[from - 1];
  if (mark === undefined || from < 2) return undefined;
  return /^['’]s?$/.test(mark.text) && (mark.deprel === 'case' || mark.upos === 'PART')
    ? from - 2
    : undefined;
}

/** `whole`: names whose first word is no country by itself. */
function readWhole(words: readonly string[], whole: ReadonlySet<string>): NameReading {
  const reading = readName(words);
  return reading.kind === 'unknown' && whole.has(words.join(' '))
    ? { kind: 'unknown', countryWords: 0, titleWords: 0 }
    : reading;
}

/** One run may hold a country and what belongs to it: two candidates. */
function* candidatesOf(
  text: string,
  sentence: Sentence,
  at: number,
  run: Run,
  proper: readonly boolean[],
  whole: ReadonlySet<string>,
): Generator<Candidate> {
  const words = sentence.tokens.slice(run.from, run.to).map((t) => t.text);
  const reading = readWhole(words, whole);
  const base = { sentence: at, modifiers: [], definite: true, plural: false, signs: NO_SIGNS };
  if (reading.kind === 'country' || reading.kind === 'demonym' || reading.kind === 'capital') {
    const head = headOf(sentence, run.from, run.to);
    const plural = reading.kind === 'demonym' && /s$/.test(words.at(-1)!);
    const name = wordsOf(text, sentence, run.from, run.to);
    yield {
      ...base,
      from: run.from,
      to: run.to,
      head,
      kind: reading.kind,
      name,
      country: reading.country!,
      plural,
    };
    return;
  }
  const start = run.from + reading.countryWords;
  if (reading.countryWords > 0) {
    const head = headOf(sentence, run.from, start);
    yield {
      ...base,
      from: run.from,
      to: start,
      head,
      kind: 'demonym',
      name: wordsOf(text, sentence, run.from, start),
      country: reading.country!,
    };
  }
  const people = readName(words.slice(reading.countryWords));
  if (reading.countryWords > 0 && people.kind === 'demonym')
    yield* candidatesOf(text, sentence, at, { from: start, to: run.to }, proper, whole);
  else yield namedCandidate(text, sentence, at, run, reading, proper);
}

function namedCandidate(
  text: string,
  sentence: Sentence,
  at: number,
  run: Run,
  reading: NameReading,
  proper: readonly boolean[],
): Candidate {
  const { tokens } = sentence;
  const start = run.from + reading.countryWords;
  const nameFrom = reading.kind === 'organization' ? run.from : start + reading.titleWords;
  const before =
    reading.countryWords + reading.titleWords === 0
      ? titleBefore(sentence, proper, run.from)
      : undefined;
  const place = PLACE_PREPOSITIONS.has(tokens[run.from - 1]?.text.toLowerCase() ?? '');
  const behind = place ? undefined : appositionBehind(sentence, run.to);
  const from = before?.from ?? (reading.kind === 'organization' ? run.from : start);
  const people = before && proper[from - 1] ? readName([tokens[from - 1]!.text]) : undefined;
  const country = reading.country ?? people?.country;
  const owner = ownerBefore(sentence, from) ?? (people && from - 1);
  const head = headOf(sentence, from, run.to);
  const around: Around = {
    ...(before && { before }),
    ...(behind && { behind }),
    agedOrWho: isAgedOrWho(sentence, run.to),
  };
  const titleEnd = before ? run.from : nameFrom;
  const title = titleEnd > from ? wordsOf(text, sentence, from, titleEnd) : undefined;
  const ownerStart =
    owner !== undefined && (owner === from - 2 || people?.kind === 'demonym')
      ? firstOfName(proper, owner)
      : run.from;
  const says =
    title !== undefined
      ? wordsOf(text, sentence, Math.min(ownerStart, run.from, from), titleEnd)
      : behind && wordsOf(text, sentence, behind.from, behind.to);
  const common = {
    sentence: at,
    from,
    to: run.to,
    head,
    ...(country && { country }),
    ...(owner !== undefined && { owner }),
    ...(says && { says }),
    ...(behind && { apposed: { from: behind.from, to: behind.to } }),
  };
  const plural =
    tokens[run.to - 1]!.xpos === 'NNPS' &&
    reading.kind !== 'person' &&
    /^the$/i.test(tokens[run.from - 1]?.text ?? '');
  if (reading.kind === 'office') {
    const noun = reading.office!;
    const modifiers = tokens
      .slice(start, run.to)
      .map((t) => foldWord(t.text))
      .filter((word) => word !== noun);
    return {
      ...common,
      kind: 'description',
      noun,
      modifiers,
      definite: true,
      plural: false,
      says: wordsOf(text, sentence, Math.min(ownerStart, run.from), run.to),
      signs: { ...NO_SIGNS, person: 3 },
    };
  }
  const name = wordsOf(text, sentence, nameFrom, run.to);
  const said = before ?? behind;
  const noun = reading.office ?? said?.lemma;
  const modifiers =
    reading.titleWords > 0
      ? tokens.slice(start, nameFrom).map((t) => foldWord(t.text))
      : (said?.modifiers ?? []);
  const signs = signsOf(sentence, run, reading, name, around, head);
  return {
    ...common,
    kind: 'name',
    name,
    ...(title && { title }),
    ...(noun && { noun }),
    modifiers,
    definite: true,
    plural,
    signs,
  };
}

/** The first token of the name that ends at `last`. */
function firstOfName(proper: readonly boolean[], last: number): number {
  let first = last;
  while (first > 0 && proper[first - 1]) first--;
  return first;
}

export function findNamed(
  text: string,
  sentence: Sentence,
  at: number,
  proper: readonly boolean[],
  whole: ReadonlySet<string>,
): readonly Candidate[] {
  return findNameRuns(sentence, proper)
    .filter((run) => isName(sentence, run))
    .flatMap((run) => [...candidatesOf(text, sentence, at, run, proper, whole)]);
}

/** The country that a candidate belongs to by its owner. */
export function countryOfOwner(
  owner: number | undefined,
  named: readonly Candidate[],
): Country | undefined {
  if (owner === undefined) return undefined;
  return named.find((c) => c.from <= owner && owner < c.to && c.kind !== 'name')?.country;
}
