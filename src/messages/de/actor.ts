import type { MessagesOf } from '../area.ts';
import type { actor as english } from '../en/actor.ts';
import { counted } from './numbers.ts';

export const actor: MessagesOf<typeof english> = {
  partOf: (name) => `gehört zu ${name}`,
  also: 'Auch genannt',
  described: 'In den Worten der Artikel',
  notDescribed: 'Kein Artikel sagt, wer das ist.',
  times: (n) => counted(n, 'Artikel', 'Artikel'),
  agent: 'Handelt',
  target: 'Ist betroffen',
  speaker: 'Spricht',
  none: 'In keinem Ereignis.',
  all: (n) =>
    `${n === 1 ? 'Das eine Ereignis' : `Alle ${counted(n, 'Ereignis', 'Ereignisse')}`} zeigen`,
  more: (n) => `${n} weitere`,
  with: 'Mit wem',
  alone: 'In keinem Ereignis mit jemand anderem.',
  other: 'Akteur',
  on: (name) => `${name} handelt`,
  by: (name) => `${name} ist betroffen`,
  beside: 'Beide handeln',
  cell: (n, name, how) => `${counted(n, 'Ereignis', 'Ereignisse')}, ${how}: ${name}`,
  missing: 'Dieser Akteur fehlt im Datensatz',
  toEvents: 'Ereignisse zeigen',
  about: (name) => `Über ${name}`,
};
