/** "1973: Leads coup 1988: Loses vote": a list of dates, each with what it tells of. */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { tokensOf } from './place-dates.ts';

/** A colon or a dash; a hyphen with space on both sides. */
function isSeparator(s: Sentence, at: number): boolean {
  const text = s.tokens[at]?.text ?? '';
  if (text !== '-') return /^[:–—]$/.test(text);
  const [before, after] = [s.tokens[at - 1], s.tokens[at + 1]];
  return before!.end < s.tokens[at]!.start && s.tokens[at]!.end < (after?.start ?? 0);
}

/** "1973: Leads coup 1988: Loses vote": the entries of a list of dates, each from its date to the next one. */
export function listEntries(
  s: Sentence,
  dates: readonly DateExpression[],
): readonly { readonly date: DateExpression; readonly from: number; readonly to: number }[] {
  const heads = dates.flatMap((date) => {
    const span = tokensOf(s, date);
    return span && isSeparator(s, span.to + 1) ? [{ date, ...span }] : [];
  });
  const first = heads[0];
  if (!first || (heads.length === 1 && first.from > 1)) return [];
  return heads.map(({ date, to }, i) => ({
    date,
    from: to + 1,
    to: (heads[i + 1]?.from ?? s.tokens.length) - 1,
  }));
}
