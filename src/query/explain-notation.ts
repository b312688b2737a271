import type { When } from '../model/dataset.ts';
import { type EdtfDate, parseEdtf } from '../model/edtf.ts';

export interface NotationPart {
  /** As it stands in the EDTF string. */
  readonly sign: string;
  readonly meaning: string;
}

function ofDate(date: EdtfDate | undefined, roughly: string): readonly NotationPart[] {
  if (!date) return [];
  const parts: NotationPart[] = [];
  if (date.precision === 'century') parts.push({ sign: 'XX', meaning: 'some year of the century' });
  if (date.precision === 'decade') parts.push({ sign: 'X', meaning: 'some year of the decade' });
  if (date.precision === 'season') {
    parts.push({ sign: `-${date.month}`, meaning: 'a season of the year' });
  }
  if (date.approximate && date.uncertain) {
    parts.push({ sign: '%', meaning: 'told roughly and with doubt' });
  } else if (date.approximate) parts.push({ sign: '~', meaning: roughly });
  else if (date.uncertain) parts.push({ sign: '?', meaning: 'told with doubt' });
  return parts;
}

/** What the signs of a date's notation mean, each once, in the order in which they stand. */
export function explainNotation({ edtf, basis, extent }: When): readonly NotationPart[] {
  const value = parseEdtf(edtf);
  if (!value) return [];
  // Without a word about the date, the article's own day is a likely guess.
  const roughly = basis === 'publication' ? 'about then, as news of the day' : 'told roughly';
  if (value.kind === 'date') return ofDate(value, roughly);
  const goesOn =
    extent === 'throughout' ? 'still going on when reported' : 'how long after is not told';
  const parts = [
    ...(value.start
      ? ofDate(value.start, roughly)
      : [{ sign: '../', meaning: 'how long before is not told' }]),
    ...(value.end ? ofDate(value.end, roughly) : [{ sign: '/..', meaning: goesOn }]),
  ];
  const closed = value.start && value.end;
  const across = extent === 'throughout' ? 'all the time between' : 'once, somewhere between';
  const all = closed ? [...parts, { sign: '/', meaning: across }] : parts;
  return all.filter(({ sign }, index) => all.findIndex((other) => other.sign === sign) === index);
}
