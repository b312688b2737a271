import type { MessagesOf } from '../area.ts';
import type { legend as english } from '../en/legend.ts';

export const legend: MessagesOf<typeof english> = {
  heading: 'Lesehilfe',
  text: (heading) => `${heading}, Text`,
  takeTour: 'Kurzer Rundgang',
  onTimeline: 'Auf der Zeitleiste: Die Form sagt, wie sicher ein Datum ist',
  forms: {
    point: { name: 'Punkt.', means: 'An diesem Tag, und die Quelle sagt es.' },
    tinted: { name: 'Getönt.', means: 'Der Tag ergibt sich aus den Worten ringsum.' },
    blurred: { name: 'Verschwommen.', means: 'Etwa an diesem Tag.' },
    publication: {
      name: 'Gestrichelt, auf der Linie der Veröffentlichung.',
      means: 'Kein Datum genannt: Später kann es nicht gewesen sein.',
    },
    before: { name: 'Schweif.', means: 'Irgendwann davor.' },
    within: { name: 'Zwischen zwei Strichen.', means: 'Einmal, irgendwo auf der Linie.' },
    bar: { name: 'Balken.', means: 'Dauerte diese ganze Zeit.' },
    open: { name: 'Nach rechts verblassend.', means: 'Dauerte an, als berichtet wurde.' },
    faded: { name: 'Verblasster Rand.', means: 'Ungefähr dann.' },
    undated: {
      name: 'In der Ablage.',
      means: 'Kein Datum im Wortlaut, und keines aus der Veröffentlichung.',
    },
  },
  several: {
    name: 'Zahl im Oval.',
    means: 'So viele Ereignisse, bei dieser Vergrößerung zu dicht beieinander.',
  },
  letters: { name: 'Buchstaben hinter einem Titel.', means: 'Die Artikel, die es melden.' },
  published: {
    name: 'Linie und Tönung.',
    means: 'Die letzte Veröffentlichung: Danach kann keine datierte Meldung stehen.',
  },
  fold: {
    name: 'Zickzack.',
    means: 'Jahre ohne Ereignisse sind eingefaltet; der getönte Teil hat seinen eigenen Maßstab.',
  },
  held: {
    name: 'Gelbe Zeile, Ring.',
    means: 'Das gewählte Ereignis. An den Spuren der Beteiligten steht ihre Rolle.',
  },
  keyDay: {
    name: 'Strich unter der Achse.',
    means: 'Ein Schlüsseltag, sobald die Schlüsseltage geöffnet waren; auch die Liste nennt ihn.',
  },
  joint: {
    name: 'Spur mehrerer.',
    means: 'Sie handeln gemeinsam: Das Ereignis steht einmal, unter keinem von ihnen allein.',
  },
  bars: {
    name: 'Balken der Übersicht.',
    means:
      'Wie viele Ereignisse jeden Tag berühren, nach Familie; hohl, wo nur das Erscheinen sie datiert.',
  },
  kinds: 'Art des Ereignisses: Das Zeichen nennt die Art, die Farbe ihre Familie',
  inWords: 'Im Wortlaut: In Serifenschrift spricht die Quelle, Wort für Wort',
  samples: {
    trigger: 'warnte',
    phrase: 'am Dienstag',
    around: 'fügte er hinzu.',
    passage: 'Beleg',
    article: 'Artikel A',
  },
  trigger: {
    name: 'Textmarkergelb.',
    means: 'Die Wörter, die vom Ereignis erzählen, und der gewählte Beleg.',
  },
  phrase: { name: 'Gepunktet.', means: 'Die Wörter, aus denen das Datum gelesen wurde.' },
  around: { name: 'Grau.', means: 'Was im Artikel vor und nach dem Beleg steht.' },
  underlined: {
    name: 'Im Artikel unterstrichen.',
    means: 'Wörter, die ein Ereignis melden, in der Farbe seiner Familie.',
  },
  secondLine: {
    name: 'Zweite Linie.',
    means: 'In denselben Worten wird noch ein Ereignis gemeldet.',
  },
  number: { name: 'Nummer.', means: 'Führt zum Ereignis am Rand und zum Ereignis selbst.' },
  square: {
    name: 'Buchstabe im Kasten.',
    means: 'Ein Artikel; vor einem Namen ist es der Artikel, der den Sprecher zitiert.',
  },
  wrong: 'Was falsch gelesen wird, und wie oft',
  measured: (articles, reports) =>
    `Gemessen an ${articles} annotierten Artikeln mit ${reports} Meldungen, die auf eine Zeitleiste gehören:`,
  found: (percent) => `${percent} % davon werden gefunden.`,
  needless: (percent) =>
    `${percent} % alles Gefundenen würde ein sorgfältiger Leser nicht aufführen; das meiste davon wiegt wenig.`,
  rightKind: (percent) => `${percent} % der gefundenen haben die richtige Art.`,
  rightDate: (percent) => `${percent} % haben die richtige Zeit oder zu Recht keine.`,
  rightAgent: (percent) => `${percent} % nennen die richtige Person oder Stelle als handelnde.`,
  falseDates: (percent) =>
    `${percent} % der Zeiten, die dem Text entnommen sind, widersprechen ihm. Der schlimmste Fehler: Das Ereignis öffnen und die Worte lesen.`,
  sameEvent: (percent) =>
    `${percent} % der Paare von Meldungen über ein Ereignis stehen bei einem Ereignis: Dasselbe Geschehen steht oft zweimal da.`,
  judge:
    'Bei jedem Ereignis stehen die Worte, an denen es zu prüfen ist; was falsch ist, lässt sich dort berichtigen.',
  howPut: 'Wie ein Ereignis dargestellt wird: die Linie seines Titels',
  differ: {
    name: 'Gekreuzte Linien.',
    means: 'Seine Quellen weichen ab: Sie lassen sich vergleichen.',
  },
  edited: { name: 'Stift.', means: 'Bearbeitet; daneben steht, was es war.' },
  modalities: {
    asserted: 'Der Artikel erzählt es als Tatsache.',
    claimed: 'Der Artikel erzählt es als jemandes Behauptung.',
    denied: 'Der Artikel erzählt, dass es nicht geschah, oder dass jemand das sagt.',
    planned: 'Es ist angekündigt und noch nicht geschehen.',
    conditional: 'Es geschähe, wenn etwas anderes geschähe.',
  },
};
