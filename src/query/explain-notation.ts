import { reader } from '../messages/en/reader.tsx';
import type { Say } from '../messages/say.ts';
import type { When } from '../model/dataset.ts';
import { type EdtfDate, formatOffset, parseEdtf } from '../model/edtf.ts';

export interface NotationPart {
  /** As it stands in the EDTF string. */
  readonly sign: string;
  readonly meaning: string;
}

function ofDate(date: EdtfDate | undefined, roughly: string, say: Say): readonly NotationPart[] {
  if (!date) return [];
  const words = say(reader).notation;
  const parts: NotationPart[] = [];
  if (date.precision === 'minute') parts.push({ sign: 'T', meaning: words.clock });
  if (date.offset !== undefined) {
    parts.push({ sign: formatOffset(date.offset), meaning: words.zone });
  }
  if (date.precision === 'century') parts.push({ sign: 'XX', meaning: words.century });
  if (date.precision === 'decade') parts.push({ sign: 'X', meaning: words.decade });
  if (date.precision === 'season') {
    parts.push({ sign: `-${date.month}`, meaning: words.season });
  }
  if (date.approximate && date.uncertain) {
    parts.push({ sign: '%', meaning: words.roughlyWithDoubt });
  } else if (date.approximate) parts.push({ sign: '~', meaning: roughly });
  else if (date.uncertain) parts.push({ sign: '?', meaning: words.doubt });
  return parts;
}

/** What the signs of a date's notation mean, each once, in the order in which they stand. */
export function explainNotation({ edtf, basis, extent }: When, say: Say): readonly NotationPart[] {
  const value = parseEdtf(edtf);
  if (!value) return [];
  const words = say(reader).notation;
  // Without a word about the date, the article's own day is a likely guess.
  const roughly = basis === 'publication' ? words.newsOfTheDay : words.roughly;
  if (value.kind === 'date') return ofDate(value, roughly, say);
  const goesOn = extent === 'throughout' ? words.goesOn : words.afterUntold;
  const parts = [
    ...(value.start
      ? ofDate(value.start, roughly, say)
      : [{ sign: '../', meaning: words.beforeUntold }]),
    ...(value.end ? ofDate(value.end, roughly, say) : [{ sign: '/..', meaning: goesOn }]),
  ];
  const closed = value.start && value.end;
  const across = extent === 'throughout' ? words.throughout : words.once;
  const all = closed ? [...parts, { sign: '/', meaning: across }] : parts;
  return all.filter(({ sign }, index) => all.findIndex((other) => other.sign === sign) === index);
}
