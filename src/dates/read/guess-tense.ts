/** The tense of the clause around a phrase, from the nearest word that tells it; used where the grammar is not at hand. */
import type { Tense } from '../date-expression.ts';
import { PAST_HAPPENINGS } from '../words/past-happenings.ts';
import type { TokenRow } from './token-row.ts';

const LEFT = 14;
const RIGHT = 8;

/** "is to meet Monday", "were to leave". */
const BE = ['is', 'are', 'was', 'were', 'am', 'be'];

const endsSentence = (row: TokenRow, at: number): boolean => {
  const token = row.at(at);
  if (token.kind !== 'mark') return token.kind === 'end';
  if (token.text !== '.' && token.text !== '!' && token.text !== '?') return false;
  const next = row.at(at + 1);
  return next.spaced && next.capital && row.at(at - 1).end - row.at(at - 1).start > 2;
};

function tenseOf(row: TokenRow, at: number): Tense | undefined {
  const { kind, text, lexeme, capital } = row.at(at);
  if (kind !== 'word' || (lexeme.month !== undefined && capital)) return undefined;
  if (text === 'to' && BE.includes(row.at(at - 1).text)) return 'future';
  // "will be signed" and "to be signed" are told by what stands before "be".
  if (row.at(at - 1).text === 'be') return undefined;
  switch (lexeme.tells) {
    case 'future':
    case 'ahead':
      return 'future';
    case 'past':
      return 'past';
    case 'nothing':
      return undefined;
    case 'intent':
      if (row.at(at + 1).text === 'to') return 'future';
  }
  return text.length > 3 && text.endsWith('ed') ? 'past' : undefined;
}

/** "by Friday", "until Monday", "as early as Tuesday" look ahead, unless they open the sentence. */
export function looksAhead(row: TokenRow, from: number): boolean {
  const before = row.at(from - 1);
  if (before.text === 'as')
    return row.is(from - 2, 'early', 'soon', 'late') && row.is(from - 3, 'as');
  return row.is(from - 1, 'by', 'until', 'till', 'effective', 'payable', 'due') && !before.capital;
}

/** "Wednesday's ruling", "Tuesday night's deadly attack": the day of what is news has come. */
export function isOver(row: TokenRow, to: number): boolean {
  const [mark, s] = [row.at(to).text, row.at(to + 1).text];
  const noun =
    mark === "'s" || mark === '’s'
      ? to + 1
      : (mark === "'" || mark === '’') && s === 's'
        ? to + 2
        : -1;
  if (noun < 0) return false;
  return PAST_HAPPENINGS.has(row.at(noun).text) || PAST_HAPPENINGS.has(row.at(noun + 1).text);
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
