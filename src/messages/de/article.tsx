import type { MessagesOf } from '../area.ts';
import type { article as english } from '../en/article.tsx';
import { all, counted, number } from './numbers.ts';

export const article: MessagesOf<typeof english> = {
  articles: 'Artikel',
  passages: (n) => counted(n, 'Beleg', 'Belege'),
  hidden: (n) => `${number(n)} verborgen`,
  ofHiddenEvents: (n) =>
    `${counted(n, 'Beleg', 'Belege')} zu Ereignissen, die von den Filtern verborgen sind`,
  previousPassage: 'Voriger Beleg',
  nextPassage: 'Nächster Beleg',
  noText: 'Dieser Artikel hat keinen Text.',
  furniture: 'Beiwerk der Seite: im Text belassen, nicht auf Ereignisse gelesen',
  publishedHere: 'hier gelesen: Datum der Veröffentlichung',
  noPublication:
    'Im Text steht kein Datum der Veröffentlichung. Wochentage darin bleiben offen, bis jemand es einträgt, der es kennt.',
  published: (date) => `Erschienen ${date}.`,
  publishedFrom: {
    text: (date) => `Erschienen ${date}, aus dem Text gelesen.`,
    metadata: (date) => `Erschienen ${date}, laut den Metadaten der Datei.`,
    reader: (date) => `Erschienen ${date}, von Hand eingetragen.`,
  },
  untitled: (letter) => `Artikel ${letter}, ohne Titel`,
  originalPage: 'Originalseite',
  unseenTurning: (n) =>
    `${counted(n, 'unsichtbares Zeichen, das', 'unsichtbare Zeichen, die')} die Reihenfolge der Wörter ändern ${n === 1 ? 'kann' : 'können'}`,
  unseenHiding: (n) => `${counted(n, 'unsichtbares Zeichen', 'unsichtbare Zeichen')} ohne Breite`,
  holds: (parts) => `Der Text enthält ${all(parts)}.`,
  newEvent: 'Neues Ereignis aus den markierten Wörtern',
  missing: 'Dieser Artikel fehlt im Datensatz',
  asksFor: (id, dataset, hasArticles) => (
    <>
      Der Link führt zum Artikel {id}. „{dataset}“ hat{' '}
      {hasArticles ? 'die Artikel in den Reitern oben' : 'keine Artikel'}.
    </>
  ),
};
