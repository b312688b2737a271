import type { MessagesOf } from '../area.ts';
import type { nothing as english } from '../en/nothing.tsx';

const NUMBERS = [
  'keinem',
  'einem',
  'beiden',
  'allen drei',
  'allen vier',
  'allen fünf',
  'allen sechs',
  'allen sieben',
];

export const nothing: MessagesOf<typeof english> = {
  nothingMatches: (filters) =>
    filters === 1
      ? 'Kein Ereignis entspricht dem Filter'
      : `Kein Ereignis entspricht ${NUMBERS[filters]} Filtern`,
  thereAre: (articles, events, filters) =>
    `${articles} ${articles.startsWith('1 ') ? 'meldet' : 'melden'} ${events}${filters === 1 ? ', keines davon trifft zu.' : ', auf keines trifft alles zu. Einen Filter aufheben:'}`,
  without: (filter) => <>Ohne {filter}</>,
  takeAwayName: (filter) => `Filter aufheben – ${filter}`,
  takeAway: 'Aufheben',
  stillNone: 'weiter keines',
  clear: (filters, events) => `${filters === 1 ? 'Filter' : 'Alle Filter'} aufheben: ${events}`,
  showMinor: (n) => `Passende kleinere Ereignisse zeigen: ${n}`,
  undoFilter: 'Letzten Filter zurücknehmen',
  undoKey: 'Strg Z',
};
