import type { MessagesOf } from '../area.ts';
import type { states as english } from '../en/states.tsx';
import { plural } from './numbers.ts';

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
  leftOut: (n, reports) =>
    `${reports} ausgelassen: ${plural(n, 'Ihr Zitat steht nicht in ihrem Artikel', 'Ihre Zitate stehen nicht in ihren Artikeln')}.`,
  notSaved: (reason) => `Ihr letzter Schritt ist nicht gesichert. ${reason}.`,
  whatCanBeDone: 'Was man tun kann',
  dismiss: 'Ausblenden',
};
