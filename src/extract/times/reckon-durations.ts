/** Lengths of time that reach up to the news: "has tried for ten years", "cut off for a week", "never before now". */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { ArticleId, Edtf, When } from '../../model/dataset.ts';
import { type EdtfDate, edtf, formatEdtf, parseEdtf } from '../../model/edtf.ts';

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };
const LENGTH = /^P(\d+)([DWMY])$/;

/** The date so many units before a day, as exact as the unit is. */
function back(day: EdtfDate, count: number, unit: string): EdtfDate {
  const { year, month = 1 } = day;
  const base = { kind: 'date', approximate: true, uncertain: false } as const;
  if (unit === 'Y') return { ...base, year: year - count, precision: 'year' };
  if (unit === 'M') {
    const months = year * 12 + (month - 1) - count;
    return { ...base, year: Math.floor(months / 12), month: (months % 12) + 1, precision: 'month' };
  }
  const at = new Date(Date.UTC(year, month - 1, (day.day ?? 1) - count * (DAYS[unit] ?? 1)));
  return {
    ...base,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    precision: 'day',
  };
}

const quoteOf = (date: DateExpression, article: ArticleId): Pick<When, 'phrase' | 'rule'> => ({
  phrase: { article, start: date.start, end: date.end, quote: date.quote },
  rule: date.rule,
});

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
  const { tense, perfect } = tenseOf(s, verb);
  if (date.value === 'PRESENT_REF' && date.relation === 'before')
    return {
      edtf: edtf(`../${day}`),
      basis: 'stated',
      extent: 'within',
      anchor: day,
      ...quoteOf(date, article),
    };
  const [, count, unit] = LENGTH.exec(date.value) ?? [];
  if (!count || !unit || date.relation !== 'for' || !perfect || tense !== 'present')
    return undefined;
  const start = back(end, Number(count), unit);
  return {
    edtf: formatEdtf({ kind: 'interval', start }),
    basis: 'stated',
    extent: 'throughout',
    anchor: day,
    ...quoteOf(date, article),
  };
}
