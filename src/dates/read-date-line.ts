import type { Edtf } from '../model/dataset.ts';
import { findDates } from './find-dates.ts';

/** Labels and marks that may stand around the date of a line. */
const AROUND =
  /^[\s\-–—|:,.()[\]]*(?:(?:first |last )?(?:publish(?:ed)?|updated|posted|modified|created|issued|filed|date|on|at|time|by)[\s:,.-]*)*[\s\-–—|:,.()[\]]*$/i;

/** Separators that stand between a date and its clock time. */
const BETWEEN = /^[\s\-–—|,:@]*(?:at)?\s*$/i;

/** What may stand after it: an offset from UTC, a zone, closing marks. */
const AFTER = /^\s*(?:[+-]\d{2}:?\d{2}|\([A-Z]{2,4}\)|[A-Z]{2,4})?[\s.)\]]*$/;

/** A clock time with nothing else beside it: 22:41, 10.41 pm. */
const CLOCK =
  /^(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?\s*(?:[A-Z]{2,4}|\([A-Z]{2,4}\)|[+-]\d{2}:?\d{2})?[\s.)\]]*$/i;

function withClock(day: string, rest: string): string | undefined {
  const match = CLOCK.exec(rest.trim());
  if (!match) return undefined;
  const [, hourText = '', minute = '', half] = match;
  const said = Number(hourText);
  if (half && (said < 1 || said > 12)) return undefined;
  const hour = half ? (said % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : said;
  return hour <= 23 && Number(minute) <= 59
    ? `${day}T${String(hour).padStart(2, '0')}:${minute}`
    : undefined;
}

/**
 * Reads a line that is one absolute date and nothing else but a label such as "Publish Date:", with or without a weekday
 * and a clock time: "Publish Date: 06 October 2020 - 22:41", "Wednesday 02 December 2020", "Oct. 6, 2020", ISO forms.
 * EDTF to the day or minute, as written, with no change of zone; undefined for any other line, and where day and month
 * could be either way round (03/04/2020).
 */
export function readDateLine(line: string): Edtf | undefined {
  if (line.length > 200) return undefined;
  const found = findDates(line, { style: 'news' });
  const date = found.find(({ edtf }) => edtf !== undefined && /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf));
  if (!date?.edtf || !AROUND.test(line.slice(0, date.start))) return undefined;
  const rest = line.slice(date.end);
  if (AFTER.test(rest)) return date.edtf;
  const separator = /^[\s\-–—|,:@]*(?:at\s+)?/i.exec(rest)![0];
  if (date.edtf.includes('T') || !BETWEEN.test(separator)) return undefined;
  const timed = withClock(date.edtf, rest.slice(separator.length));
  return timed as Edtf | undefined;
}
