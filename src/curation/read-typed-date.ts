import { findDates } from '../dates/find-dates.ts';
import type { Edtf, When } from '../model/dataset.ts';
import { isEdtf } from '../model/edtf.ts';

export type TypedDate = Pick<When, 'edtf' | 'extent'>;

/** A stretch of time that lasted, by how its notation looks; a single date is a place to happen in. */
const extentOf = (edtf: Edtf): When['extent'] => (edtf.endsWith('/..') ? 'throughout' : 'within');

/**
 * A date as people write it, or in EDTF: “6 October 2020”, “early 1990s”, “since 28 September 2020”, “2020-10~”. What
 * is relative (“last Tuesday”) is counted from `published`. Undefined where it is not one date that can be drawn.
 */
export function readTypedDate(text: string, published?: string): TypedDate | undefined {
  const typed = text.trim();
  if (isEdtf(typed)) return { edtf: typed, extent: extentOf(typed) };
  const context = { style: 'news', ...(published !== undefined && { published }) } as const;
  const meant = findDates(typed, context).flatMap(({ interval, edtf }): TypedDate[] => {
    if (interval) return [interval];
    return edtf === undefined ? [] : [{ edtf, extent: extentOf(edtf) }];
  });
  const [first, ...others] = meant;
  const isOne = others.every(({ edtf }) => edtf === first?.edtf);
  return isOne ? first : undefined;
}
