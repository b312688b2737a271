import type { MessagesOf } from '../area.ts';
import type { keys as english } from '../en/keys.ts';

export const keys: MessagesOf<typeof english> = {
  heading: 'Tasten',
  groups: {
    Events: 'Ereignisse',
    Corrections: 'Korrekturen',
    Timeline: 'Zeitleiste',
    Article: 'Artikel',
    Filters: 'Filter',
    Page: 'Seite',
  },
  does: {
    'previous-event': 'Zeitlich voriges Ereignis',
    'next-event': 'Zeitlich nächstes Ereignis',
    'read-event': 'Ereignis lesen',
    'open-in-article': 'Ereignis in seinem Artikel öffnen',
    compare: 'Die Artikel vergleichen, die das Ereignis melden',
    correct: 'Ereignis korrigieren, oder die vorgemerkten',
    accept: 'Ereignis annehmen, oder die vorgemerkten',
    reject: 'Ereignis verwerfen, oder die vorgemerkten',
    mark: 'Ereignis vormerken, um mehrere zugleich zu korrigieren',
    merge: 'Vorgemerkte Ereignisse zusammenführen, oder das Ereignis mit einem anderen',
    review: 'Ereignisse durchsehen, die gewichtigsten zuerst',
    skip: 'Ein Ereignis bei der Durchsicht überspringen',
    history: 'Verlauf der Korrekturen',
    undo: 'Letzte Korrektur oder Änderung der Filter rückgängig machen',
    redo: 'Rückgängig Gemachtes wiederholen',
    'previous-lane': 'Zeile darüber',
    'next-lane': 'Zeile darunter',
    'zoom-in': 'Vergrößern',
    'zoom-out': 'Verkleinern',
    'show-all': 'Alles einpassen',
    'next-passage': 'Nächster Beleg',
    'previous-passage': 'Voriger Beleg',
    search: 'Suchen',
    palette: 'Alles finden: Befehle, Ereignisse, Akteure, Artikel, gemerkte Ansichten',
    filters: 'Filter',
    'show-timeline': 'Zeitleiste',
    'show-list': 'Liste',
    'show-key-dates': 'Schlüsseltage',
    close: 'Das Ereignis schließen, oder was sonst offen ist',
    keys: 'Diese Liste der Tasten',
  },
  printed: (key) =>
    key
      .replace('Ctrl', 'Strg')
      .replace('Shift', 'Umschalt')
      .replace(/^Enter$/, 'Eingabe'),
  remark:
    'Zu jeder Taste gibt es auch ein sichtbares Bedienelement. Beim Tippen und solange ein Fenster offen ist, ruhen die Tasten.',
};
