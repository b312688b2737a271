import type { Report } from '../model/dataset.ts';
import { hashText } from '../text/hash-text.ts';

/** An address that leads to a report and carries the hash of its words, so that whoever opens it sees whether they still stand. */
export function permalink(page: string, dataset: string, { id, passage }: Report): string {
  const address = new URL(page);
  const quote = hashText(passage.quote);
  address.hash = '';
  address.search = new URLSearchParams({ dataset, report: id, quote }).toString();
  return address.href;
}

/** Whether the words are still those that were cited. */
export const isStillQuoted = ({ passage }: Report, quote: string): boolean =>
  hashText(passage.quote) === quote;
