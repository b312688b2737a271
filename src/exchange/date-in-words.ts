/** Dates for readers of other tools, which know days only: what is not sure is said, in words that claim no day. */
import type { When } from '../model/dataset.ts';
import { type EdtfDate, type EdtfInterval, formatEdtf, parseEdtf } from '../model/edtf.ts';

const PLAIN_YEAR = {
  kind: 'date',
  precision: 'year',
  approximate: false,
  uncertain: false,
} as const;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** As ISO 8601 writes years: 0 is 1 BCE. */
const inYears = (first: number, last: number): string =>
  [first, last].map((year) => formatEdtf({ ...PLAIN_YEAR, year })).join(' to ');

/** "UTC", "UTC+4", "UTC-3:30". */
function zoneInWords(offset: number): string {
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '-' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** "2020-09-28 10:30 UTC"; without a zone the source's own clock is meant, and said. */
function clockInWords({ offset, ...date }: EdtfDate): string {
  const clock = formatEdtf({ ...date, approximate: false, uncertain: false }).replace('T', ' ');
  return `${clock} ${offset === undefined ? 'local time' : zoneInWords(offset)}`;
}

function bare(date: EdtfDate): string {
  const { year, month = 21 } = date;
  switch (date.precision) {
    case 'decade':
      return year < 0 ? `the years ${inYears(year, year + 9)}` : `the ${year}s`;
    case 'century':
      return `the years ${inYears(year, year + 99)}`;
    case 'season':
      return `${SEASONS[month - 21]} ${year}`;
    case 'minute':
      return clockInWords(date);
    default:
      return formatEdtf({ ...date, approximate: false, uncertain: false });
  }
}

function dateInWords(date: EdtfDate): string {
  const mark = date.approximate ? 'about ' : '';
  return `${mark}${bare(date)}${date.uncertain ? ' (uncertain)' : ''}`;
}

function intervalInWords({ start, end }: EdtfInterval, extent: When['extent']): string {
  if (!end) return `since ${dateInWords(start!)}`;
  if (!start) return `not after ${dateInWords(end)}`;
  const [from, to] = [dateInWords(start), dateInWords(end)];
  return extent === 'throughout' ? `${from} to ${to}` : `some time between ${from} and ${to}`;
}

const BASES: Readonly<Record<When['basis'], string>> = {
  stated: 'stated in the text',
  context: 'carried over from the context',
  publication: 'only suggested by the publication date',
};

/** "about 2020-10-06", "some time in 2020-10", "since 2020-09-28". */
export function whenInWords({ edtf, extent }: When): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  if (value.kind === 'interval') return intervalInWords(value, extent);
  const coarse = value.precision !== 'day' && value.precision !== 'minute';
  return coarse && extent === 'within' ? `some time in ${dateInWords(value)}` : dateInWords(value);
}

/** How the date is known: "stated in the text: “on Monday”, from 2021-03-02". */
export function basisInWords({ basis, phrase, anchor }: When): string {
  const read = phrase ? `: “${phrase.quote}”` : '';
  return `${BASES[basis]}${read}${anchor && phrase ? `, read against ${anchor}` : ''}`;
}
