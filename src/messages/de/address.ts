import type { MessagesOf } from '../area.ts';
import type { address as english } from '../en/address.ts';

export const address: MessagesOf<typeof english> = {
  leftOut: (name, value, why) =>
    `Die Adresse verlangt ${name}=${value}: ${why}. Dieser Teil blieb unbeachtet.`,
  twice: (name) => `${name} ist doppelt angegeben`,
  canBe: (choices) => `möglich ist ${choices.join(', ')}`,
  dataset: 'ein Datensatz heißt nach Buchstaben, Ziffern, - und _',
  asWell: {
    article: 'verlangt ist auch ein Artikel',
    actor: 'verlangt ist auch ein Akteur',
    report: 'verlangt ist auch eine Meldung',
  },
  noHash: 'das ist keine Prüfsumme eines Zitats',
  date: 'ein Datum wird geschrieben wie 2020-10-06',
  zone: 'eine Zeitzone heißt wie UTC, Europe/Berlin oder +04:00',
  beforeFrom: 'es liegt vor „from“',
  stretch: 'ein Zeitraum wird geschrieben wie 2020-09-27/2020-10-10',
};
