import type { MessagesOf } from '../area.ts';
import type { reader as english } from '../en/reader.tsx';
import { counted, number } from './numbers.ts';

export const reader: MessagesOf<typeof english> = {
  event: 'Ereignis',
  previousEvent: 'Voriges Ereignis',
  nextEvent: 'Nächstes Ereignis',
  previous: 'Zurück',
  next: 'Weiter',
  copyLink: 'Link zu diesem Ereignis kopieren',
  close: 'Schließen',
  hidden: 'Von den Filtern verborgen; sichtbar, weil es ausgewählt ist.',
  clearFilters: 'Filter aufheben',
  when: 'Wann',
  asReported: (date) => `Berichtet als ${date}.`,
  goesOn: 'dauerte an, als berichtet wurde',
  basis: {
    stated: 'Datum genannt',
    context: 'Aus dem Zusammenhang',
    publication: 'Nur durch die Veröffentlichung bekannt',
  },
  wordsNameDate: (article) => <>Der Wortlaut von {article} nennt das Datum selbst.</>,
  countedFrom: (day) => `Gerechnet ab ${day}.`,
  countedFromPublication: (article, day) => (
    <>
      Gerechnet ab der Veröffentlichung von {article}, {day}.
    </>
  ),
  readIn: (article, day) => (
    <>
      Gelesen in {article}, gerechnet ab {day}.
    </>
  ),
  noDateInWords: 'Im Wortlaut steht kein Datum.',
  publishedOn: (article, day) => (
    <>
      {article} erschien {day}; später kann es also nicht gewesen sein.
    </>
  ),
  articleHasNoDate: (article) => <>{article} ist undatiert.</>,
  elsewhere: (article) => <>Die Wörter stehen in einem anderen Satz von {article}.</>,
  fromAround:
    'Im Wortlaut der Meldung steht kein Datum: Es ergibt sich aus den Sätzen um sie herum.',
  notation: {
    clock: 'die Stunde nach der Uhr der Quelle, nicht der des Lesers',
    zone: 'die Zeitzone dieser Uhr, wie die Quelle sie nennt',
    century: 'irgendein Jahr des Jahrhunderts',
    decade: 'irgendein Jahr des Jahrzehnts',
    season: 'eine Jahreszeit',
    roughlyWithDoubt: 'nur ungefähr und mit Zweifel genannt',
    roughly: 'nur ungefähr genannt',
    doubt: 'mit Zweifel genannt',
    newsOfTheDay: 'ungefähr dann, als Nachricht des Tages',
    goesOn: 'dauerte an, als berichtet wurde',
    afterUntold: 'wie lange danach, ist nicht gesagt',
    beforeUntold: 'wie lange davor, ist nicht gesagt',
    throughout: 'die ganze Zeit dazwischen',
    once: 'einmal, irgendwann dazwischen',
  },
  who: 'Wer',
  where: 'Wo',
  notNamed: 'nicht genannt',
  stopFiltering: (name) => `Nicht mehr nach ${name} filtern`,
  showOnly: (name) => `Nur Ereignisse mit ${name} zeigen`,
  about: (name) => `Über ${name}`,
  reports: 'Meldungen',
  independent: (n) => `${n} unabhängig`,
  sameText:
    'Artikel mit demselben Text, etwa eine Agenturmeldung in zwei Zeitungen, zählen als eine unabhängige Quelle.',
  ownVoice: 'in eigenen Worten des Artikels',
  quoting: ', laut ',
  whoQuotes: ', unter Berufung auf ',
  thisReportDates: (date, basis) => (
    <>
      Nach dieser Meldung: {date} ({basis})
    </>
  ),
  page: (n) => `Seite ${n}`,
  characters: (isVerbatim, start, end) =>
    `${isVerbatim ? 'wörtlich' : 'nicht wörtlich'}, Zeichen ${start}–${end}`,
  place: (start, end) => `Zeichen ${start}–${end}`,
  quoted: (words) => `„${words}“`,
  copyQuote: (title) => `Zitat mit Beleg kopieren: ${title}`,
  openInArticle: 'Im Artikel öffnen',
  figure: (value, unit) => `${number(value)} ${unit}`,
  stands: 'Der Link zitiert diese Wörter; sie stehen hier unverändert.',
  changed: 'Der Link zitiert andere Wörter: Diese Stelle wurde seither geändert.',
  compare: 'Artikel vergleichen',
  cite: 'Zitieren',
  differ: 'Quellen weichen ab',
  followUps: 'Was spätere Meldungen zu früheren sagen',
  noDate: 'ohne Datum',
  relation: {
    denies: (later, earlier) => (
      <>
        {later.article} ({later.day}) <b>bestreitet, was</b> {earlier.article} ({earlier.day})
        meldete
      </>
    ),
    corrects: (later, earlier) => (
      <>
        {later.article} ({later.day}) <b>nennt andere Zahlen als</b> {earlier.article} (
        {earlier.day})
      </>
    ),
    confirms: (later, earlier) => (
      <>
        {later.article} ({later.day}) <b>bestätigt, was</b> {earlier.article} ({earlier.day})
        meldete
      </>
    ),
  },
  alsoTold: 'In denselben Worten auch gemeldet',
  nearness: {
    'same words': 'dieselben Worte',
    'same sentence': 'derselbe Satz',
    'next sentence': 'nächster Satz',
  },
  possiblySame: 'Womöglich dasselbe',
  countReports: (n) => counted(n, 'Meldung', 'Meldungen'),
  missing: {
    event: 'Dieses Ereignis fehlt im Datensatz',
    report: 'Diese Meldung fehlt im Datensatz',
  },
  asksFor: {
    event: (id, dataset) => (
      <>
        Der Link führt zum Ereignis {id}. In „{dataset}“ gibt es keines dieses Namens.
      </>
    ),
    report: (id, dataset) => (
      <>
        Der Link führt zur Meldung {id}. In „{dataset}“ gibt es keine dieses Namens.
      </>
    ),
  },
  whyMissing: {
    event:
      'Vielleicht gehört der Link zu einem anderen Datensatz, oder sein Artikel wurde inzwischen bearbeitet und neu gelesen. Suchen Sie das Ereignis mit seinen Worten im Suchfeld, oder bitten Sie um einen neuen Link.',
    report:
      'Vielleicht gehört der Link zu einem anderen Datensatz, oder sein Artikel wurde inzwischen bearbeitet und neu gelesen. Suchen Sie die Meldung mit ihren Worten im Suchfeld, oder bitten Sie um einen neuen Link.',
  },
  showEvents: 'Ereignisse zeigen',
  copyName: 'Namen kopieren',
};
