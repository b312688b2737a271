/** Lengths of time that reach up to the news: "has tried for ten years", "cut off for a week", "never before now". */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { ArticleId, Edtf, When } from '../../model/dataset.ts';
import { type EdtfDate, edtf, formatEdtf, parseEdtf } from '../../model/edtf.ts';
import { auxiliariesOf, lemmaOf } from '../tree/clause.ts';
import { type LengthUnit, shiftDate } from './shift-time.ts';

const LENGTH = /^P(\d+)([DWMY])$/;

const quoteOf = (date: DateExpression, article: ArticleId): Pick<When, 'phrase' | 'rule'> => ({
  phrase: { article, start: date.start, end: date.end, quote: date.quote },
  rule: date.rule,
});

const approximately = (date: EdtfDate | undefined): EdtfDate | undefined =>
  date && { ...date, approximate: true };

/** "after spending a week searching": days and weeks spent, as news tells them, are the last ones. */
const isSpent = (s: Sentence, verb: number, date: DateExpression, unit: string): boolean =>
  lemmaOf(s, verb) === 'spend' && date.relation === undefined && /^[DW]$/.test(unit);

/** The span that a length of time means with this verb; undefined where it hangs on nothing known. */
export function reckonDuration(
  s: Sentence,
  verb: number,
  date: DateExpression,
  article: ArticleId,
  day: Edtf,
): When | undefined {
  const end = parseEdtf(day);
  if (end?.kind !== 'date') return undefined;
  const { tense } = tenseOf(s, verb);
  const perfect = auxiliariesOf(s, verb).includes('have');
  if (date.value === 'PRESENT_REF' && date.relation === 'before')
    return {
      edtf: edtf(`../${day}`),
      basis: 'stated',
      extent: 'within',
      anchor: day,
      ...quoteOf(date, article),
    };
  const [, count, unit] = LENGTH.exec(date.value) ?? [];
  if (!count || !unit) return undefined;
  const start = approximately(shiftDate(end, -Number(count), unit as LengthUnit));
  if (!start) return undefined;
  if (isSpent(s, verb, date, unit))
    return {
      edtf: formatEdtf({ kind: 'interval', start, end }),
      basis: 'context',
      extent: 'throughout',
      anchor: day,
      ...quoteOf(date, article),
    };
  if (!perfect || tense !== 'present') return undefined;
  if (date.relation === 'in' && unit !== 'D')
    return {
      edtf: formatEdtf({ kind: 'interval', start, end }),
      basis: 'stated',
      extent: 'within',
      anchor: day,
      ...quoteOf(date, article),
    };
  if (date.relation !== 'for') return undefined;
  return {
    edtf: formatEdtf({ kind: 'interval', start }),
    basis: 'stated',
    extent: 'throughout',
    anchor: day,
    ...quoteOf(date, article),
  };
}
