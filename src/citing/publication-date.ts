import type { Article } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export interface PublicationDate {
  readonly year: number;
  /** Absent where it is not known so finely. */
  readonly month?: string;
  readonly day?: number;
}

/** What is known of the day an article came out; undefined where nothing is. */
export function publicationDate({ published }: Article): PublicationDate | undefined {
  const value = published === undefined ? undefined : parseEdtf(published);
  if (value?.kind !== 'date') return undefined;
  const month = value.month === undefined ? undefined : MONTHS[value.month - 1];
  return {
    year: value.year,
    ...(month && { month }),
    ...(month && value.day !== undefined && { day: value.day }),
  };
}
