import type { MessagesOf } from '../area.ts';
import type { failure as english } from '../en/failure.tsx';
import { counted, number, plural } from './numbers.ts';

export const failure: MessagesOf<typeof english> = {
  dataset: 'Datensatz',
  datasetFile: 'Datensatzdatei',
  empty: 'Dieser Datensatz hat keine Ereignisse',
  emptyArticles: (articles, title) =>
    `Sourceline hat ${articles} aus „${title}“ gelesen und keinen Satz gefunden, der von einem Geschehen berichtet.`,
  noArticles: (title) =>
    `„${title}“ hat keine Artikel. Legen Sie welche in seinen Ordner und erstellen Sie ihn neu.`,
  whatToDo: 'Was zu tun ist',
  addYourOwn: 'Fügen Sie hier eigene Artikel hinzu: Sie werden auf diesem Rechner gelesen.',
  orBuildAgain: 'Oder legen Sie Artikel in seinen Ordner und erstellen Sie den Datensatz neu:',
  addArticles: 'Neue Artikel',
  openAnother: 'Anderen Datensatz öffnen',
  openFile: 'Datensatzdatei öffnen',
  readArticles: (n) => plural(n, 'Den Artikel lesen', 'Die Artikel lesen'),
  cannotBeShown: 'Dieser Datensatz lässt sich nicht zeigen',
  misquotes: (n) =>
    n === 1
      ? 'Ein Zitat steht nicht in seinem Artikel, daher wird dieser Datensatz nicht gezeigt'
      : `${number(n)} Zitate stehen nicht in ihren Artikeln, daher wird dieser Datensatz nicht gezeigt`,
  hasProblems: (name, n) => `${name} hat ${counted(n, 'Fehler', 'Fehler')}.`,
  verbatim: (good, reports) =>
    `${number(good)} von ${reports} zitieren ihre Artikel wörtlich. Sourceline sucht nie von sich aus nach einer ähnlichen Stelle.`,
  ifEdited: 'Wenn der Artikel geändert wurde, erstellen Sie den Datensatz neu:',
  ifByHand:
    'Wenn der Datensatz von Hand geändert wurde, setzen Sie den Wortlaut des Artikels wieder ein und prüfen Sie:',
  andMore: (n) => `und ${counted(n, 'weiterer Fehler', 'weitere Fehler')}.`,
  tryAgain: 'Noch einmal versuchen',
  leaveOut: (n) =>
    n === 1
      ? 'Diese Meldung auslassen und den Rest öffnen'
      : `Diese ${number(n)} Meldungen auslassen und den Rest öffnen`,
  copyProblem: 'Fehler kopieren',
  copyCommand: (line) => `Kopieren: ${line}`,
  textEnded: 'nichts: Der Text ist zu Ende',
  event: 'Ereignis',
  article: 'Artikel',
  characters: (start, end) => `, Zeichen ${start}–${end}`,
  datasetQuotes: 'Der Datensatz zitiert',
  articleSays: 'Der Artikel schreibt',
  stopped: 'Das Laden wurde angehalten',
  nothingShown: (name) => (
    <>Von {name} wird nichts gezeigt: Ein Datensatz erscheint erst, wenn er ganz geprüft ist.</>
  ),
  loadAgain: 'Noch einmal laden',
  loadOfAddress: 'Den Datensatz dieser Adresse laden',
};
