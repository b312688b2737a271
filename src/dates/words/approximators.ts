/** Words before a phrase that loosen it, with the TIMEX3 mod they stand for; the longer before the shorter. */
import type { Mod } from '../read/phrase.ts';

type Approximator = readonly [words: readonly string[], mod: Mod];

const all: readonly Approximator[] = [
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
  [['close', 'to'], 'APPROX'],
  [['just', 'about'], 'APPROX'],
  [['under'], 'LESS_THAN'],
];

/** By their last word, which stands right before the phrase. */
export const approximators: ReadonlyMap<string, readonly Approximator[]> = new Map(
  all.map(([words]) => [words.at(-1)!, all.filter(([other]) => other.at(-1) === words.at(-1))]),
);

/** Early, late and their like before a date. */
export const partWords: Readonly<Record<string, Mod>> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  earlier: 'BEFORE',
  later: 'AFTER',
};

/** The end of, the beginning of. */
export const partNouns: Readonly<Record<string, Mod>> = {
  turn: 'START',
  beginning: 'START',
  start: 'START',
  opening: 'START',
  onset: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
};
