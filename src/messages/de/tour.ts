import type { MessagesOf } from '../area.ts';
import type { tour as english } from '../en/tour.ts';

export const tour: MessagesOf<typeof english> = {
  name: 'Kurzer Rundgang',
  step: (at, all) => `Schritt ${at} von ${all}:`,
  back: 'Zurück',
  next: 'Weiter',
  done: 'Fertig',
  leave: 'Rundgang beenden',
  steps: {
    order: {
      heading: 'Was die Artikel melden, der Reihe nach',
      text: 'Jedes Zeichen ist ein Ereignis, das ein Artikel meldet: Das Symbol nennt die Art, die Farbe die Familie, die Form, woher das Datum bekannt ist. Ereignisse ohne Datum stehen in einer eigenen Ablage; nichts kommt auf einen Tag, den niemand genannt hat.',
    },
    words: {
      heading: 'Jedes Ereignis führt zu seinem Wortlaut',
      text: 'Wählen Sie ein Ereignis und lesen Sie daneben, wann es geschah und aus welchen Wörtern das gelesen wurde, wer beteiligt war, und jede Meldung davon: Wort für Wort, mit ihrer Stelle im Artikel.',
    },
    speakers: {
      heading: 'Wer das sagt',
      text: 'Über jedem Beleg steht, über wen er kam: der Artikel, die Agentur, der Sprecher; und wie es dargestellt wird: als Tatsache, als Behauptung, bestritten, geplant. Zwei Artikel über ein Ereignis sind zwei Meldungen, nicht zwei Ereignisse.',
    },
    differences: {
      heading: 'Wo sie voneinander abweichen',
      text: 'Der Vergleich stellt die Artikel nebeneinander: andere Zahlen, andere Namen, andere Wege, ein fehlendes Datum. Wörter, die nur einer von ihnen hat, sind gelb markiert; niemandem wird durch Farbe recht gegeben.',
    },
    keyDates: {
      heading: 'Worauf es in der Geschichte ankam',
      text: 'Schlüsseltage sind die Tage, die die meisten Artikel nennen, an den meisten Tagen und noch später. Sie ergeben eine Seite zum Durchlesen, zum Drucken oder zum Mitnehmen, jeder Satz mit Beleg.',
    },
    onwards: {
      heading: 'Ihr Weg von hier',
      text: 'Strg K findet alles: ein Ereignis, einen Akteur, Worte eines Artikels, eine gemerkte Ansicht. „?“ zeigt jede Taste und „Lesehilfe“ jedes Zeichen.',
    },
  },
};
