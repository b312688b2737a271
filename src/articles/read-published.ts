import type { Edtf } from '../model/dataset.ts';
import { edtf, isEdtf, parseEdtf } from '../model/edtf.ts';
import { absoluteDateAt } from './absolute-date.ts';

/** Seconds and zone, which a publication date does not keep: what counts is the day where it was published. */
const SECONDS_AND_ZONE = /(T\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const SPACE_BEFORE_CLOCK = /^(\d{4}-\d\d-\d\d) +(?=\d\d:\d\d)/;

/**
 * A publication date given as metadata: EDTF, ISO 8601, RFC 2822 ("Tue, 06 Oct 2020 22:41:00 GMT") or words
 * ("6 October 2020"). The clock is kept as written where it was published. Undefined where it is none of these.
 */
export function readPublished(given: string): Edtf | undefined {
  const text = given.trim().replace(SPACE_BEFORE_CLOCK, '$1T').replace(SECONDS_AND_ZONE, '$1');
  if (isEdtf(text)) return parseEdtf(text)?.kind === 'date' ? edtf(text) : undefined;
  const date = absoluteDateAt(text, 0);
  const rest = date && text.slice(date.end);
  return rest !== undefined && /^[ ]?(?:[A-Z]{1,5}|[+-]\d\d:?\d\d)?$/.test(rest)
    ? date?.edtf
    : undefined;
}
