import { readPublished } from '../articles/read-published.ts';
import type { Edtf } from '../model/dataset.ts';
import { UsageError } from './io.ts';

/** The date of `--published`; not understood where it is none. */
export function givenDate(text: string | undefined): Edtf | undefined {
  const date = text === undefined ? undefined : readPublished(text);
  if (text !== undefined && !date)
    throw new UsageError(`“${text}” is not a date; write it like 2020-10-06`);
  return date;
}
