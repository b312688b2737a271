/** Days that share a month: the 6 of "6-7 February", the 25 of "April 24 and 25", the 29 of "January 25-29". */
import type { Found } from './phrase.ts';
import { readDay, readYear } from './read-date-parts.ts';
import type { TokenRow } from './token-row.ts';

const AFTER = [
  '.',
  ',',
  ';',
  ')',
  ':',
  '-',
  'in',
  'at',
  'to',
  'and',
  'the',
  'for',
  'with',
  'by',
  'on',
  'as',
  'that',
  'when',
  'while',
  'of',
  'was',
  'were',
  'after',
  'before',
  '',
];

const isDayOfMonth = (found: Found): boolean =>
  found.meaning.kind === 'calendar' &&
  found.meaning.fields.day !== undefined &&
  found.meaning.fields.month !== undefined;

const dayOnly = (rule: string, from: number, to: number, day: number, year?: number): Found => ({
  rule,
  from,
  to,
  meaning: { kind: 'calendar', fields: { day, ...(year !== undefined && { year }) } },
});

/** A day number that leads to `found`: "6-7 February", "13 and 14 May". */
function before(row: TokenRow, found: Found, free: number): Found | undefined {
  const joint = found.from - 1;
  if (row.at(found.from).lexeme.month !== undefined || !row.is(joint, '-', 'and', 'to', 'or', '/'))
    return undefined;
  for (const width of [1, 2]) {
    const from = joint - width;
    const day = from >= free ? readDay(row, from) : undefined;
    if (day?.to === joint && row.at(from).kind === 'digits' && row.at(from - 1).text !== '-')
      return dayOnly('day-before-day', from, joint, day.value);
  }
  return undefined;
}

/** A day number after `found`: "January 25-29", "April 24 and 25". */
function after(row: TokenRow, found: Found): Found | undefined {
  if (
    row.at(found.from).lexeme.month === undefined ||
    !row.is(found.to, '-', 'and', 'to', 'or', '/')
  )
    return undefined;
  const day = row.at(found.to + 1).kind === 'digits' ? readDay(row, found.to + 1) : undefined;
  if (!day) return undefined;
  const tight = row.isTight(found.to, '-');
  const next = row.at(day.to);
  if (next.lexeme.month !== undefined) return undefined;
  if (!tight && !AFTER.includes(next.text) && !readYear(row, day.to)) return undefined;
  if (!next.spaced && next.text === '%') return undefined;
  const year = readYear(row, row.skip(day.to, ','));
  return dayOnly('day-after-day', found.to + 1, year?.to ?? day.to, day.value, year?.value);
}

export function addListedDays(row: TokenRow, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (last && last.to > one.from) continue;
    if (!isDayOfMonth(one)) {
      out.push(one);
      continue;
    }
    const earlier = before(row, one, last?.to ?? 0);
    if (earlier) out.push(earlier);
    out.push(one);
    const later = after(row, one);
    if (later) out.push(later);
  }
  return out;
}
