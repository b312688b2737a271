/** From resolved phrases to what `findDates` gives back. */
import type { DateExpression } from '../date-expression.ts';
import type { Ymd } from '../resolve/calendar-day.ts';
import type { ResolvedPhrase } from '../resolve/resolve-phrases.ts';
import { anchorEdtf, edtfOf } from './edtf-of.ts';
import { intervalOf, rangeOf } from './interval-of.ts';

type Writing = { -readonly [Key in keyof DateExpression]: DateExpression[Key] };

function writeOne(
  text: string,
  { phrase, resolved }: ResolvedPhrase,
  published: Ymd | undefined,
): Writing {
  const { start, end, rule, mod, relation, relationStart } = phrase;
  const { type, value } = resolved;
  const out: Writing = { start, end, quote: text.slice(start, end), type, value, rule };
  if (mod) out.mod = mod;
  if (relation) out.relation = relation;
  if (relationStart !== undefined) out.relationStart = relationStart;
  const edtf = edtfOf(resolved, mod, published);
  if (!edtf) return out;
  out.edtf = edtf;
  const interval = intervalOf(relation, edtf);
  if (interval) out.interval = interval;
  const anchor = resolved.anchor && anchorEdtf(resolved.anchor);
  if (anchor) out.anchor = anchor;
  return out;
}

/** Both ends of a range carry the whole of it. */
function addRanges(out: readonly Writing[], phrases: readonly ResolvedPhrase[]): void {
  for (let i = 0; i + 1 < out.length; i++) {
    const [from, to] = [out[i]!, out[i + 1]!];
    if (phrases[i]!.phrase.toNext !== 'range' || !from.edtf || !to.edtf) continue;
    const interval = rangeOf(from.relation, from.edtf, to.edtf);
    if (!interval) continue;
    from.interval = interval;
    to.interval = interval;
    i++;
  }
}

export function writeExpressions(
  text: string,
  phrases: readonly ResolvedPhrase[],
  published: Ymd | undefined,
): readonly DateExpression[] {
  const out = phrases.map((one) => writeOne(text, one, published));
  addRanges(out, phrases);
  return out;
}
