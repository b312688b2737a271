import type { MessagesOf } from '../area.ts';
import type { compare as english } from '../en/compare.ts';
import { counted } from './numbers.ts';

export const compare: MessagesOf<typeof english> = {
  difference: {
    unit: { label: (about) => `Einheit von „${about}“`, note: 'gleiche Zahl, andere Einheit' },
    figure: { label: (about) => `Zahl: ${about}`, note: 'andere Zahl' },
    'figure-in-one': { label: (about) => `Angabe: ${about}`, note: 'nur in einem' },
    name: { label: (about) => `Name von „${about}“`, note: 'gleiche Zahl, anderer Name' },
    description: { label: (about) => `${about} wird genannt`, note: 'andere Worte' },
    channel: { label: () => 'Gemeldet über', note: 'anderer Weg' },
    date: { label: () => 'Wann', note: 'anders datiert' },
    modality: { label: () => 'Wie sicher', note: 'anders dargestellt' },
    speaker: { label: () => 'Gesagt von', note: 'anderer Sprecher' },
  },
  agreement: {
    speaker: 'Sprecher',
    agent: 'Handelnde',
    target: 'Betroffene',
    number: 'Zahl',
    date: 'Datum',
    modality: 'Dargestellt',
  },
  back: 'Zurück zum Ereignis',
  reports: (reports, articles, speakers) =>
    [
      `${counted(reports, 'Meldung', 'Meldungen')} in ${counted(articles, 'Artikel', 'Artikeln')}`,
      ...(speakers > 0 ? [counted(speakers, 'Sprecher', 'Sprecher')] : []),
    ].join(', '),
  differences: (n) =>
    n === 0 ? 'keine Abweichung gefunden' : counted(n, 'Abweichung', 'Abweichungen'),
  hideSame: 'Gleiches verbergen',
  showSame: 'Gleiches zeigen',
  differs: 'Was abweicht',
  differsNote: 'markiert sind Worte, in denen die beiden nicht dasselbe sagen',
  same: 'In beiden gleich',
  sameNothing: 'Nichts von dem, was in beiden gelesen wurde',
  pairs: 'Die Belege, nach nächstem Wortlaut gepaart',
  published: (date) => `Erschienen ${date}`,
  noDate: 'Kein Datum im Text',
  ofThisEvent: (n) => `${counted(n, 'Meldung', 'Meldungen')} dieses Ereignisses`,
  says: 'sagt nichts dazu',
  noCounterpart: 'Kein eigener Beleg dazu',
  noEventDate: 'Ohne Datum',
  byPublication: ', nach der Veröffentlichung',
  inOnly: (letter) => `nur in ${letter}`,
  dates: (letter) => `${letter} datiert das Ereignis`,
  open: 'Im Artikel öffnen',
  openIn: (letter, n) => `Im Artikel öffnen: ${letter}, Beleg ${n}`,
  verbatim: (start, end) => `wörtlich, Zeichen ${start}–${end}`,
  notVerbatim: 'nicht wörtlich',
  left: 'Links',
  right: 'Rechts',
  choose: 'Artikel für den Vergleich',
  oneOnly:
    'Nur ein Artikel meldet dieses Ereignis; es gibt also nichts, womit er zu vergleichen wäre.',
  noEvent:
    'Kein Ereignis ist gewählt. Wählen Sie eines auf der Zeitleiste oder in der Liste; dann lassen sich seine Meldungen hier vergleichen.',
  toEvents: 'Ereignisse zeigen',
  silent: (n) =>
    `${counted(n, 'Artikel', 'Artikel')} derselben Tage ${n === 1 ? 'erwähnt' : 'erwähnen'} es nicht`,
  silentMore: (n) => `und ${n} weitere`,
};
