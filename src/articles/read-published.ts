import type { Edtf } from '../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../model/edtf.ts';
import { absoluteDateAt } from './absolute-date.ts';
import { withZoneAfter } from './zone-after.ts';

/** Seconds, which a publication date does not keep, before its zone, which it does. */
const SECONDS_AND_ZONE = /(T\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const SPACE_BEFORE_CLOCK = /^(\d{4}-\d\d-\d\d) +(?=\d\d:\d\d)/;

/**
 * A publication date given as metadata: EDTF, ISO 8601, RFC 2822 ("Tue, 06 Oct 2020 22:41:00 GMT") or words
 * ("6 October 2020"). The clock is kept as written where it was published, with its zone where that is told. Undefined where it is none of these.
 */
export function readPublished(given: string): Edtf | undefined {
  const text = given.trim().replace(SPACE_BEFORE_CLOCK, '$1T').replace(SECONDS_AND_ZONE, '$1$2');
  const value = parseEdtf(text);
  if (value) return value.kind === 'date' ? formatEdtf(value) : undefined;
  const date = absoluteDateAt(text, 0);
  if (!date || !/^[ ]?(?:[A-Z]{1,5}|[+-]\d\d:?\d\d)?$/.test(text.slice(date.end))) return undefined;
  return withZoneAfter(date, text);
}
