import type { Which } from '../meaning.ts';
import type { TokenRow } from './token-row.ts';

export interface WhichRead {
  readonly to: number;
  readonly which: Which;
}

const WORDS: Readonly<Record<string, Which>> = {
  last: 'last',
  this: 'this',
  next: 'next',
  current: 'this',
};

/** This year, last year, next year, with or without "the". */
export function readWhichYear(row: TokenRow, at: number): WhichRead | undefined {
  const word = row.skip(at, 'the');
  const { text } = row.at(word);
  const which = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  return which && row.is(word + 1, 'year') ? { to: word + 2, which } : undefined;
}
