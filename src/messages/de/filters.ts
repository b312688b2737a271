import type { MessagesOf } from '../area.ts';
import type { filters as english } from '../en/filters.ts';
import { either, number } from './numbers.ts';

const MOST_NAMED = 3;

export const filters: MessagesOf<typeof english> = {
  heading: 'Filter',
  actors: 'Akteure',
  kinds: 'Art des Ereignisses',
  certainty: 'Sicherheit des Datums',
  modality: 'Darstellung',
  agreement: 'Übereinstimmung',
  articles: 'Artikel',
  time: 'Zeitraum',
  words: 'Wörter',
  inAll: (n) => `${number(n)} insgesamt`,
  more: (n) => `${number(n)} weitere`,
  role: 'Rolle',
  roles: { any: 'Alle', agent: 'Handelt', target: 'Betroffen', speaker: 'Spricht' },
  findActor: 'Akteur suchen',
  noActor: 'Kein Akteur dieses Namens.',
  fewerActors: 'Weniger Akteure',
  partOf: (actor) => `Zugehörig zu ${actor}`,
  differ: 'Quellen weichen ab',
  from: 'Von',
  to: 'Bis',
  fromYear: 'Ab dem Jahr',
  toYear: 'Bis zum Jahr',
  apply: 'Anwenden',
  onlyTimeline: 'Nur der sichtbare Zeitraum',
  inTitles: 'In Titeln, Belegen und Namen',
  wordsIn: 'Wörter in Titeln, Belegen und Namen',
  thousands: (n) => `${n} T`,
  active: {
    any: 'Akteur',
    agent: 'Handelnde',
    target: 'Betroffene',
    speaker: 'Sprecher',
    kinds: 'Art',
    certainties: 'Datum',
    modalities: 'Darstellung',
    articles: 'Artikel',
    time: 'Zeitraum',
    words: 'Wörter',
  },
  anyOf: (names) =>
    names.length > MOST_NAMED + 1
      ? `${names.slice(0, MOST_NAMED).join(', ')} oder ${names.length - MOST_NAMED} weitere`
      : either(names),
  quoted: (words) => `„${words}“`,
};
