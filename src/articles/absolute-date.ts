/**
 * Reads a full date in words or digits, such as "06 October 2020 - 22:41", at a known place of a line. Stricter than dates/ on
 * purpose: a publication date decides every weekday of its article, so 03/04/2004, which could mean two days, is not read.
 */
import type { Edtf, Span } from '../model/dataset.ts';
import { daysInMonth, edtf } from '../model/edtf.ts';

export interface AbsoluteDate extends Span {
  /** To the day or the minute, as the clock stood where it was written. */
  readonly edtf: Edtf;
  /** Letters of the zone, where they stand within. */
  readonly zone?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY =
  '(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?),?[ ]+)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d)';
const CLOCK =
  '(?:(?:,|[ ]*[-–—|@·/]|[ ]at|T)?[ ]*(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:.]\\d)(?:[ ]?(?<half>[ap])\\.?m\\b\\.?)?)?';

/** "10:41 PM GMT, October 6, 2020": the clock first. */
const CLOCK_FIRST =
  '(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?:[ ]?(?<half>[ap])\\.?m\\b\\.?)?(?:[ ](?<zone>[A-Z]{2,4})\\b)?(?:,|[ ]on)?[ ]+';

const FORMS = [
  `${CLOCK_FIRST}${WEEKDAY}${DAY}[ ]+${MONTH},?[ ]+${YEAR}`,
  `${CLOCK_FIRST}${WEEKDAY}${MONTH}[ ]+${DAY},?[ ]+${YEAR}`,
  `${WEEKDAY}${DAY}(?:[ ]+of)?[ -]+${MONTH},?[ -]+${YEAR}${CLOCK}`,
  `${WEEKDAY}${MONTH}[ ]+${DAY},?[ ]+${YEAR}${CLOCK}`,
  `${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)${CLOCK}`,
  `${YEAR}/(?<month>\\d\\d)/(?<day>\\d\\d)${CLOCK}`,
  `(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${YEAR}${CLOCK}`,
].map((form) => new RegExp(form, 'iy'));

const two = (n: number): string => String(n).padStart(2, '0');

/** Day and month of "17/12/2004": known where only one of the two numbers can be a month, or where dots say day first. */
function dayAndMonth(
  first: number,
  second: number,
  mark: string,
): readonly [number, number] | undefined {
  if (mark === '.' || first > 12 || first === second) return [first, second];
  return second > 12 ? [second, first] : undefined;
}

function monthNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function clockOf({ hour, minute, half }: Record<string, string | undefined>): string {
  if (hour === undefined || minute === undefined) return '';
  const given = Number(hour);
  if (half === undefined) return `T${two(given)}:${minute}`;
  if (given < 1 || given > 12) return '';
  return `T${two((given % 12) + (half.toLowerCase() === 'p' ? 12 : 0))}:${minute}`;
}

function dateIn(groups: Record<string, string | undefined>): Edtf | undefined {
  const { first, second, mark = '', year } = groups;
  const [day, month] = first
    ? (dayAndMonth(Number(first), Number(second), mark) ?? [0, 0])
    : [Number(groups.day), monthNumber(groups.month ?? '')];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(year), month))
    return undefined;
  return edtf(`${year}-${two(month)}-${two(day)}${clockOf(groups)}`);
}

/** The date that starts at an offset of the text; undefined where none does. */
export function absoluteDateAt(text: string, start: number): AbsoluteDate | undefined {
  for (const form of FORMS) {
    form.lastIndex = start;
    const match = form.exec(text);
    const value = match?.groups && dateIn(match.groups);
    const zone = match?.groups?.zone?.toUpperCase();
    if (match && value)
      return { edtf: value, start, end: start + match[0].length, ...(zone && { zone }) };
  }
  return undefined;
}
