/** Words before a phrase that belong to it: "early", "the end of", "nearly", "at least", "the". */
import { approximators, partNouns, partWords } from '../words/approximators.ts';
import type { Found, Mod } from './phrase.ts';
import type { TokenRow } from './token-row.ts';

interface Extended {
  readonly from: number;
  readonly mod?: Mod;
}

const isPartWord = (word: string): boolean => Object.hasOwn(partWords, word);

const endsWith = (row: TokenRow, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => row.at(at - words.length + i).text === word);

/** Five-day, third-quarter, four year: before a noun, whose article is not ours. */
function isAttributive(row: TokenRow, found: Found): boolean {
  const last = row.lexeme(found.to - 1);
  if (last.unit === undefined || last.plural || found.to - found.from < 2) return false;
  return row.is(found.to - 2, '-') || found.meaning.kind === 'duration';
}

/** Whether "the" before this phrase is part of it. */
function takesThe(row: TokenRow, found: Found): boolean {
  const { meaning } = found;
  if (meaning.kind === 'quarter') return true;
  if (isAttributive(row, found)) return false;
  if (meaning.kind === 'duration') return row.lexeme(found.from).unit === undefined;
  if (!('fields' in meaning) || meaning.kind === 'shift' || !meaning.fields) return false;
  if (found.rule === 'day-month')
    return (
      row.at(found.from).kind === 'word' ||
      (row.at(found.from + 1).kind === 'word' && !row.at(found.from + 1).spaced)
    );
  const { decade, century, season, quarter, half, part, weekend, holiday } = meaning.fields;
  const named = [decade, century, season, quarter, half, part, weekend];
  return named.some((field) => field !== undefined) && holiday === undefined;
}

/** "of", or "of the", before `at`: the index of "of". */
function beforeThe(row: TokenRow, at: number): number {
  return row.is(at - 1, 'the') ? at - 2 : at - 1;
}

/** Early October, the mid-1990s, late last week, earlier in the year, the end of 1994. */
function readPart(row: TokenRow, found: Found): Extended | undefined {
  const { meaning } = found;
  if (meaning.kind === 'duration' || meaning.kind === 'set' || meaning.kind === 'vague')
    return undefined;
  const dashed =
    row.is(found.from - 1, '-') && row.is(found.from - 2, 'mid', 'early', 'late', 'end');
  const at = dashed ? found.from - 1 : found.from;
  const word = row.at(at - 1).text;
  if (dashed && word === 'end') return { from: at - 1, mod: 'END' };
  if (isPartWord(word)) {
    return {
      from: row.is(at - 2, 'the') && takesThe(row, found) ? at - 2 : at - 1,
      mod: partWords[word]!,
    };
  }
  const link = beforeThe(row, at);
  const the = link < at - 1 || row.is(at, 'the');
  const lead = row.at(link - 1).text;
  if (row.is(link, 'in') && the && isPartWord(lead))
    return { from: link - 1, mod: partWords[lead]! };
  if (!row.is(link, 'of') || !Object.hasOwn(partNouns, lead)) return undefined;
  const bareYear =
    meaning.kind === 'calendar' &&
    meaning.fields.year !== undefined &&
    Object.keys(meaning.fields).length === 1;
  if (bareYear && link < at - 1) return undefined;
  return { from: row.is(link - 2, 'the') ? link - 2 : link - 1, mod: partNouns[lead]! };
}

/** Nearly two weeks, at least 20 years, about two years ago. */
function readApprox(row: TokenRow, found: Found): Extended | undefined {
  const { meaning } = found;
  if (meaning.kind === 'vague' || meaning.kind === 'set') return undefined;
  const counted =
    meaning.kind === 'duration' ||
    meaning.kind === 'yearEarlier' ||
    (meaning.kind === 'shift' && !meaning.whole);
  for (const [words, mod] of approximators.get(row.at(found.from - 1).text) ?? []) {
    if (!endsWith(row, found.from, words)) continue;
    const owner = row.after(found.to, "'", 's') !== undefined;
    const loose = counted || (!owner && ['around', 'about', 'circa'].includes(words[0]!));
    return loose ? { from: found.from - words.length, mod } : undefined;
  }
  const single = meaning.kind !== 'duration' || row.is(found.from, 'a', 'an');
  return counted && single && row.is(found.from - 1, 'over')
    ? { from: found.from - 1, mod: 'MORE_THAN' }
    : undefined;
}

/** The fiscal first quarter, its fourth quarter. */
function readQuarter(row: TokenRow, found: Found): Extended | undefined {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.fields.quarter === undefined) return undefined;
  const dash = row.is(found.from - 1, '-') ? found.from - 1 : found.from;
  const fiscal = row.is(dash - 1, 'fiscal') ? dash - 1 : found.from;
  const from = !isAttributive(row, found) && row.is(fiscal - 1, 'the', 'its') ? fiscal - 1 : fiscal;
  return from < found.from ? { from } : undefined;
}

function readThe(row: TokenRow, found: Found): Extended | undefined {
  return row.is(found.from - 1, 'the') && takesThe(row, found)
    ? { from: found.from - 1 }
    : undefined;
}

/** Takes in what belongs to the phrase, but nothing before `free`, where the phrase before it ends. */
export function extendLeft(row: TokenRow, found: Found, free: number): Found {
  const extended =
    readApprox(row, found) ??
    readPart(row, found) ??
    readQuarter(row, found) ??
    readThe(row, found);
  return extended && extended.from >= free ? { ...found, ...extended } : found;
}
