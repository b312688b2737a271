import type { MessagesOf } from '../area.ts';
import type { states as english } from '../en/states.tsx';
import { plural } from './numbers.ts';

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

export const states: MessagesOf<typeof english> = {
  dataset: 'Datensatz',
  reading: (name) => <>{name} wird gelesen</>,
  readingPlainly: (name) => `${name} wird gelesen`,
  checking: 'Zitate werden mit ihren Artikeln verglichen',
  amount: (come, all) => `${come} von ${all}`,
  size: (value, unit) =>
    `${value.toLocaleString('de', { maximumFractionDigits: unit === 'Bytes' || value >= 100 ? 0 : 1 })} ${unit}`,
  bytes: 'Bytes',
  checked: (events, articles) => `${events} geprüft, am Wortlaut von ${articles}`,
  stop: 'Anhalten',
  wordsWillStand: 'Hier wird der Wortlaut hinter einem Ereignis stehen.',
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
  leftOut: (n, reports) =>
    `${reports} ausgelassen: ${plural(n, 'Ihr Zitat steht nicht in ihrem Artikel', 'Ihre Zitate stehen nicht in ihren Artikeln')}.`,
  notSaved: (reason) => `Ihr letzter Schritt ist nicht gesichert. ${reason}.`,
  whatCanBeDone: 'Was man tun kann',
  dismiss: 'Ausblenden',
};
