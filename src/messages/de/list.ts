import type { MessagesOf } from '../area.ts';
import type { list as english } from '../en/list.ts';
import { all, number } from './numbers.ts';

export const list: MessagesOf<typeof english> = {
  when: 'Wann',
  kind: 'Art',
  event: 'Ereignis',
  andFirstReport: 'und erste Meldung',
  who: 'Wer',
  reports: 'Quellen',
  pages: 'Seiten der Liste',
  earlier: 'Frühere Ereignisse',
  later: 'Spätere Ereignisse',
  place: (from, to, whole) => `${number(from)} bis ${number(to)} von ${number(whole)}`,
  best: 'Beste Treffer',
  edited: 'bearbeitet',
  hidden: 'von den Filtern verborgen',
  differ: 'Quellen weichen ab',
  notNamed: 'nicht genannt',
  to: 'gegenüber',
  with: (others, follows) => `${follows ? '; mit ' : ''}${others}`,
  claimedBy: (names) => `laut ${all(names)}`,
  times: (n) => `${n} ×`,
  articles: 'Artikel',
  shownOf: (shown, whole) => `${number(shown)} von ${whole}`,
  printed: (counts, filters) =>
    `${counts}. ${filters && `Filter: ${filters}. `}Jedes Zitat ist wörtlich; die unterstrichenen Wörter erzählen vom Ereignis.`,
  narrowed: (label, value) => `${label} ${value}`,
  keyDate: 'Schlüsseltag',
  marksMean: 'Was die Zeichen bedeuten',
  inLine: (name) => name,
};
