import type { Dataset, When } from '../model/dataset.ts';
import { type EdtfValue, parseEdtf } from '../model/edtf.ts';
import { boundsOfWhen } from './event-bounds.ts';
import { shelfOfWhen } from './time-shelf.ts';

/** What the columns hold of a date. */
export interface DateFacts {
  readonly value: EdtfValue;
  /** Infinite where open. */
  readonly start: number;
  readonly end: number;
  readonly openEnd: boolean;
  readonly shelfAt: number;
  readonly shelfRank: number;
}

function factsOf(when: When, dataset: Pick<Dataset, 'articles'>): DateFacts | undefined {
  const value = parseEdtf(when.edtf);
  const bounds = value && boundsOfWhen(when, dataset);
  if (!value || !bounds) return undefined;
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY, openEnd } = bounds;
  const shelf = shelfOfWhen(when);
  return { value, start, end, openEnd, shelfAt: shelf.at, shelfRank: shelf.rank };
}

/** Reads dates of a dataset; one that many events share is read once. */
export function dateReader(
  dataset: Pick<Dataset, 'articles'>,
): (when: When) => DateFacts | undefined {
  const known = new Map<string, DateFacts | undefined>();
  return (when) => {
    const key = `${when.edtf} ${when.basis} ${when.extent}`;
    const kept = known.get(key);
    if (kept !== undefined || known.has(key)) return kept;
    const facts = factsOf(when, dataset);
    known.set(key, facts);
    return facts;
  };
}
