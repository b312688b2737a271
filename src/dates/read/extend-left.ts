/** Words before a phrase that belong to it: "early", "the end of", "nearly", "at least", "the". */
import type { Found, Mod } from './phrase.ts';
import type { TokenRow } from './token-row.ts';

const PARTS: Readonly<Record<string, Mod>> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  earlier: 'BEFORE',
  later: 'AFTER',
};
const PART_NOUNS: Readonly<Record<string, Mod>> = {
  beginning: 'START',
  start: 'START',
  opening: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
};
const APPROX: readonly (readonly [readonly string[], Mod])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['well', 'over'], 'MORE_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
  [['circa'], 'APPROX'],
  [['under'], 'LESS_THAN'],
];

const endsWith = (row: TokenRow, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => row.at(at - words.length + i).text === word);

interface Extended {
  readonly from: number;
  readonly mod?: Mod;
}

/** Whether "the" before this phrase is part of it. */
function takesThe(found: Found): boolean {
  const { meaning } = found;
  if (meaning.kind === 'duration' || meaning.kind === 'yearEarlier') return true;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'which' && meaning.kind !== 'time')
    return false;
  const { decade, century, season, quarter, half, part, weekend, holiday } = meaning.fields;
  return (
    [decade, century, season, quarter, half, part, weekend].some((field) => field !== undefined) &&
    holiday === undefined
  );
}

/** Early October, the mid-1990s, late last week, earlier in the year, the end of 1994. */
function readPart(row: TokenRow, found: Found): Extended | undefined {
  let at = found.from;
  const { meaning } = found;
  if (meaning.kind === 'duration' || meaning.kind === 'set' || meaning.kind === 'vague')
    return undefined;
  if (row.is(at - 1, '-') && row.is(at - 2, 'mid', 'early', 'late')) at--;
  const word = row.at(at - 1).text;
  if (word in PARTS)
    return { from: row.is(at - 2, 'the') && takesThe(found) ? at - 2 : at - 1, mod: PARTS[word]! };
  const the = row.is(at - 1, 'the') ? at - 1 : at;
  if (row.is(the - 1, 'in') && row.is(the - 2, 'early', 'late', 'earlier', 'later') && the < at)
    return { from: the - 2, mod: PARTS[row.at(the - 2).text]! };
  if (row.is(at - 1, 'in') && row.is(at - 2, 'early', 'late', 'earlier', 'later')) {
    const inThe = row.is(found.from, 'the');
    return inThe ? { from: at - 2, mod: PARTS[row.at(at - 2).text]! } : undefined;
  }
  if (!row.is(the - 1, 'of')) return undefined;
  const noun = row.at(the - 2).text;
  if (!(noun in PART_NOUNS)) return undefined;
  return { from: row.is(the - 3, 'the', 'The') ? the - 3 : the - 2, mod: PART_NOUNS[noun]! };
}

/** Nearly two weeks, at least 20 years, about two years ago. */
function readApprox(row: TokenRow, found: Found): Extended | undefined {
  const { meaning } = found;
  const counted =
    meaning.kind === 'duration' ||
    meaning.kind === 'yearEarlier' ||
    (meaning.kind === 'shift' && !meaning.whole);
  for (const [words, mod] of APPROX) {
    if (!endsWith(row, found.from, words)) continue;
    if (!counted && mod !== 'APPROX') return undefined;
    if (!counted && !['around', 'about', 'circa'].includes(words[0]!)) return undefined;
    return { from: found.from - words.length, mod };
  }
  if (counted && row.is(found.from - 1, 'over') && found.meaning.kind !== 'duration')
    return { from: found.from - 1, mod: 'MORE_THAN' };
  return undefined;
}

export function extendLeft(row: TokenRow, found: Found, free: number): Found {
  const approx = readApprox(row, found);
  const part = approx ? undefined : readPart(row, found);
  const the =
    row.is(found.from - 1, 'the') && takesThe(found) ? { from: found.from - 1 } : undefined;
  const extended: Extended | undefined = approx ?? part ?? the;
  return extended && extended.from >= free ? { ...found, ...extended } : found;
}
