/** The tense of the clause around a phrase, from the nearest word that tells it; used where the grammar is not at hand. */
import type { Tense } from '../date-expression.ts';
import {
  AHEAD_WORDS,
  FUTURE_WORDS,
  INTENT_WORDS,
  NOT_PAST,
  PAST_WORDS,
} from '../words/tense-words.ts';
import type { TokenRow } from './token-row.ts';

const LEFT = 14;
const RIGHT = 8;

const endsSentence = (row: TokenRow, at: number): boolean => {
  const token = row.at(at);
  if (token.kind === 'end') return true;
  return (
    (token.text === '.' || token.text === '!' || token.text === '?') &&
    row.at(at + 1).spaced &&
    row.at(at + 1).capital &&
    row.at(at - 1).text.length > 2
  );
};

function tenseOf(row: TokenRow, at: number): Tense | undefined {
  const { kind, text } = row.at(at);
  if (kind !== 'word') return undefined;
  if (FUTURE_WORDS.has(text)) return 'future';
  if (text === 'to' && INTENT_WORDS.has(row.at(at - 1).text)) return 'future';
  if (AHEAD_WORDS.has(text)) return 'future';
  if (INTENT_WORDS.has(text) && row.is(at + 1, 'to')) return 'future';
  if (PAST_WORDS.has(text) || (text.endsWith('ed') && text.length > 3 && !NOT_PAST.has(text)))
    return 'past';
  return undefined;
}

/** Looks left to the start of the sentence, then right to its end. */
export function guessTense(row: TokenRow, from: number, to: number): Tense | undefined {
  for (let at = from - 1; at >= Math.max(0, from - LEFT) && !endsSentence(row, at); at--) {
    const tense = tenseOf(row, at);
    if (tense) return tense;
  }
  for (let at = to; at < to + RIGHT && !endsSentence(row, at); at++) {
    const tense = tenseOf(row, at);
    if (tense) return tense;
  }
  return undefined;
}
