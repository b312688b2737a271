/** The zone that stands after a publication date with a clock time: "06 October 2020 - 22:41 GMT", "… 22:41 (+0400)". */
import { ZONE_LETTERS } from '../dates/words/zones.ts';
import type { Edtf } from '../model/dataset.ts';
import { dateBounds, formatEdtf, parseEdtf, parseOffset } from '../model/edtf.ts';
import { offsetOfClock } from '../model/time-zone.ts';
import type { AbsoluteDate } from './absolute-date.ts';

const ZONE = /^[ ]?\(?(?:(?<letters>[A-Z]{1,4})(?![A-Za-z]))?[ ]?(?<offset>[+-]\d\d:?\d\d(?!\d))?/;

/** Letters that several countries use are read as the commonest, unless the text names another of them. */
function offsetOf(letters: string, text: string, clock: number): number | undefined {
  const name = ZONE_LETTERS.get(letters.toLowerCase());
  if (!name || name.unless?.test(text)) return undefined;
  return typeof name.zone === 'number' ? name.zone : offsetOfClock(name.zone, clock);
}

/** The date with the zone of its clock time where one stands after it; else the date as it is. `page`: the text that it is of. */
export function withZoneAfter(date: AbsoluteDate, line: string, page = line): Edtf {
  const value = parseEdtf(date.edtf);
  if (value?.kind !== 'date' || value.precision !== 'minute') return date.edtf;
  const after = date.zone === undefined ? line.slice(date.end) : date.zone;
  const { letters, offset: written } = ZONE.exec(after)?.groups ?? {};
  const isOffset =
    written !== undefined && (letters === undefined || /^(?:GMT|UTC)$/.test(letters));
  const offset = isOffset
    ? parseOffset(written)
    : letters === undefined
      ? undefined
      : offsetOf(letters, page, dateBounds(value).start);
  return offset === undefined ? date.edtf : formatEdtf({ ...value, offset });
}
