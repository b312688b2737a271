import type { MessagesOf } from '../area.ts';
import type { add as english } from '../en/add.tsx';
import { counted, number, plural } from './numbers.ts';

const articles = (n: number): string => counted(n, 'Artikel', 'Artikel');

/** Where the reading of a file found something, in its own words. */
const ORIGINS: Readonly<Record<string, string>> = {
  'the text': 'dem Text',
  'the feed': 'dem Feed',
  'the words of the page': 'dem Text der Seite',
};

export const add: MessagesOf<typeof english> = {
  heading: 'Eigene Artikel hinzufügen',
  lead: 'Sourceline liest sie auf diesem Rechner und zeigt, was geschah, wann, und die Worte, die es sagen.',
  foundSoFar: (found, looked, given) =>
    `${articles(found)} gefunden · ${number(looked)} von ${counted(given, 'Datei', 'Dateien')} angesehen`,
  foundIn: (found, given) => `${articles(found)} gefunden in ${counted(given, 'Datei', 'Dateien')}`,
  cancel: 'Abbrechen',
  addedTo: (n, project) => `${articles(n)} zum Projekt „${project}“ hinzugefügt.`,
  keptAs: (n, project) => `${articles(n)} in diesem Browser als Projekt „${project}“ aufbewahrt.`,
  undoAdding: 'Hinzufügen rückgängig machen',
  dismiss: 'Ausblenden',
  folder: 'Ordner mit Artikeln',
  files: 'Artikeldateien',
  give: 'Artikel übergeben',
  drop: 'Artikel hier ablegen oder Text einfügen',
  formats:
    '.txt, .md, .html, .json, .csv, RSS oder Atom, .pdf, .docx, oder eine .zip davon, als Dateien oder Ordner; eine Datensatzdatei wird so geöffnet, wie sie ist',
  chooseFiles: 'Dateien wählen',
  chooseFolder: 'Ordner wählen',
  pasteText: 'Text einfügen',
  nothingLeaves: 'Nichts verlässt diesen Rechner: kein Konto, kein Hochladen.',
  textOrPage: 'Der Text eines Artikels oder das HTML seiner Seite',
  addText: 'Diesen Text hinzufügen',
  from: (origin) => `aus ${ORIGINS[origin] ?? origin}`,
  fromText: (words) => <>aus dem Text: {words}</>,
  titleFrom: (origin) => `Titel aus ${ORIGINS[origin] ?? origin}`,
  words: (n) => `${number(n)} ${plural(n, 'Wort', 'Wörter')}`,
  notEnglish: 'nicht englisch: bleibt erhalten und lesbar, aber ohne gelesene Ereignisse',
  unknown: 'unbekannt',
  enteredByYou: 'von Ihnen eingetragen',
  dateEntered: (date) => `von Ihnen eingetragen: ${date}`,
  notADate: 'Kein Datum: Schreiben Sie es wie 2020-10-06 oder 6 October 2020',
  dateForm: 'JJJJ-MM-TT',
  titleOf: (name) => `Titel: ${name}`,
  publisherOf: (name) => `Herausgeber: ${name}`,
  publishedOf: (name) => `Erschienen: ${name}`,
  leaveOut: 'Auslassen',
  leaveOutOf: (name) => `${name} auslassen`,
  pages: 'Gefundene Artikel, Seite für Seite',
  previous: 'Zurück',
  next: 'Weiter',
  place: (from, to, all) => `${number(from)} bis ${number(to)} von ${number(all)}`,
  undated: (n) => `${articles(n)} ohne Datum der Veröffentlichung.`,
  undatedMeans:
    'Angaben wie „on Tuesday“ oder „last week“ werden von ihm an gerechnet: Ohne es bleiben sie offen, und was kein eigenes Datum hat, kommt in die Ablage. Tragen Sie es ein, wenn Sie es kennen; es darf auch unbekannt bleiben.',
  theseAlone: 'Nur diese zeigen',
  caption: 'Gefundene Artikel, bevor sie gelesen werden',
  title: 'Titel',
  publisher: 'Herausgeber',
  published: 'Erschienen',
  mapping: 'Welches Feld ist welches',
  whichIsWhich: 'Welches Feld ist welches?',
  ownNames: (file) => (
    <>{file} führt seine Artikel unter eigenen Feldnamen. Nur der Text muss vorhanden sein.</>
  ),
  fields: {
    text: 'Text des Artikels',
    title: 'Titel',
    publisher: 'Herausgeber',
    published: 'Datum der Veröffentlichung',
    authors: 'Autoren',
    url: 'Webadresse',
    language: 'Sprache',
    id: 'Eigener Name',
  },
  chooseField: 'Feld wählen',
  notThere: 'Nicht vorhanden',
  readItSo: 'So lesen',
  notRead: 'Die Artikel ließen sich nicht lesen',
  merging: 'Die Artikel werden zusammengeführt',
  reading: 'Die Artikel werden gelesen',
  checking: 'Jedes Zitat wird geprüft',
  wereRead: 'Gelesene Artikel',
  andMore: (n) => `und ${number(n)} weitere`,
  back: 'Zurück',
  done: (n, all) => `${number(n)} von ${articles(all)}${all === 1 ? '' : 'n'}`,
  showDone: 'Zeigen, was fertig ist',
  stopAndKeep: 'Anhalten und Fertiges behalten',
  inBackground: 'Im Hintergrund weiterlesen',
  newTitle: 'Meine Artikel',
  whereTheyGo: 'Wohin sie kommen',
  ownStory: 'In eine eigene Geschichte',
  intoStory: (title, n) =>
    `In „${title}“; ${n === 1 ? 'der eine Artikel darin wird' : `die ${number(n)} Artikel darin werden`} mit ihnen neu gelesen`,
  storyTitle: 'Titel der Geschichte',
  read: (n) => `${articles(n)} lesen`,
  givenTwice: (titles, more) =>
    `Doppelt übergeben oder schon in der Geschichte, daher ausgelassen: ${titles.map((title) => `„${title}“`).join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
  notInEnglish: (n) =>
    `Nicht auf Englisch: ${articles(n)}. Sie bleiben erhalten und lesbar, aber es wurden keine Ereignisse aus ihnen gelesen.`,
  ended:
    'Der Browser hat das Lesen beendet, wahrscheinlich aus Mangel an Speicher. Versuchen Sie es mit weniger Artikeln auf einmal',
  sayFields: 'Angeben, welches Feld welches ist',
  openDataset: 'Diesen Datensatz öffnen',
  showMore: (n, left) => `${number(n)} weitere von ${number(left)} zeigen`,
  datasets: 'Datensätze',
  couldNotBeRead: (n) => `${number(n)} ${plural(n, 'Sache ließ', 'Dinge ließen')} sich nicht lesen`,
  whatCouldNot: 'Was sich nicht lesen ließ',
  notes: 'Hinweise',
  notesOn: (n) => `${counted(n, 'Hinweis', 'Hinweise')} zum Gelesenen`,
};
