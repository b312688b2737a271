/** From resolved phrases to what `findDates` gives back. */
import type { DateContext, DateExpression } from '../date-expression.ts';
import type { Ymd } from '../resolve/calendar-day.ts';
import type { ResolvedPhrase } from '../resolve/resolve-phrases.ts';
import { edtfOf } from './edtf-of.ts';
import { intervalOf, rangeOf } from './interval-of.ts';

function writeOne(
  text: string,
  { phrase, resolved }: ResolvedPhrase,
  published: Ymd | undefined,
): DateExpression {
  const { start, end, rule, mod, relation, relationStart } = phrase;
  const edtf = edtfOf(resolved, mod, published);
  const anchor =
    resolved.anchor &&
    edtfOf({ type: 'DATE', value: '', fields: resolved.anchor }, undefined, undefined);
  const interval = edtf && intervalOf(relation, edtf);
  return {
    start,
    end,
    quote: text.slice(start, end),
    type: resolved.type,
    value: resolved.value,
    ...(mod && { mod }),
    ...(edtf && { edtf }),
    ...(relation && { relation }),
    ...(relationStart !== undefined && { relationStart }),
    ...(interval && { interval }),
    rule,
    ...(anchor && { anchor }),
  };
}

/** Both ends of a range carry the whole of it. */
function withRanges(
  expressions: readonly DateExpression[],
  phrases: readonly ResolvedPhrase[],
): DateExpression[] {
  const out = [...expressions];
  for (let i = 0; i + 1 < out.length; i++) {
    const [from, to] = [out[i]!, out[i + 1]!];
    if (phrases[i]!.phrase.toNext !== 'range' || !from.edtf || !to.edtf) continue;
    const interval = rangeOf(from.relation, from.edtf, to.edtf);
    if (!interval) continue;
    out[i] = { ...from, interval };
    out[i + 1] = { ...to, interval };
  }
  return out;
}

export function writeExpressions(
  text: string,
  phrases: readonly ResolvedPhrase[],
  _context: DateContext,
  published: Ymd | undefined,
): readonly DateExpression[] {
  return withRanges(
    phrases.map((one) => writeOne(text, one, published)),
    phrases,
  );
}
