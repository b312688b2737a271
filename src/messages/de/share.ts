import type { MessagesOf } from '../area.ts';
import type { share as english } from '../en/share.ts';
import { number } from './numbers.ts';

export const share: MessagesOf<typeof english> = {
  export: 'Export',
  whatToExport: 'Was exportiert wird',
  theShown: (events) => `Gezeigt: ${events}`,
  all: (events) => `Alle: ${events}`,
  saved: (name) => `${name} gesichert.`,
  noPlaceFor: 'Das Format hat keinen Platz für:',
  leftOfEvents: (n, all, reason) => `${n} von ${all} Ereignissen: ${reason}`,
  saveAs: (name) => `Sichern als ${name}`,
  save: 'Sichern',
  formats: {
    json: {
      name: 'Sourceline-Datensatz',
      use: 'Alles, samt den Artikeln; lässt sich hier wieder öffnen.',
    },
    csv: {
      name: 'CSV',
      use: 'Ereignisse und Meldungen als Tabellen, für die Tabellenkalkulation.',
    },
    ics: { name: 'iCalendar', use: 'Ereignisse mit Tagesdatum, für Kalender.' },
    timelinejs: { name: 'TimelineJS', use: 'Eine Bilderfolge der datierten Ereignisse.' },
    annotations: {
      name: 'Web-Annotationen',
      use: 'Jeder Beleg mit seiner Stelle im Artikel (W3C).',
    },
    svg: {
      name: 'Bild (SVG)',
      use: 'Die ganze Zeitleiste mit Legende, als echter Text, in jeder Größe.',
    },
    'timelinejs-sheet': {
      name: 'TimelineJS-Tabelle',
      use: 'Die Spalten seiner Vorlage, als CSV.',
    },
    jsonl: { name: 'JSON Lines', use: 'Ein Ereignis je Zeile, für Skripte.' },
    reports: { name: 'JSON Lines der Meldungen', use: 'Eine Meldung je Zeile, für Skripte.' },
    markdown: {
      name: 'Markdown',
      use: 'Die Ereignisse der Reihe nach, zum Lesen und Weiterschreiben.',
    },
    ris: { name: 'RIS', use: 'Die Quellen, für Zotero, EndNote und andere.' },
    bibtex: { name: 'BibTeX', use: 'Die Quellen, für LaTeX.' },
    csl: { name: 'CSL-JSON', use: 'Die Quellen, für Zitierprogramme.' },
    plover: { name: 'PLOVER', use: 'Kodierte Ereignisse als CSV, für Ereignisdaten-Werkzeuge.' },
  },
  png: 'Bild (PNG)',
  samePicture: 'Dasselbe Bild,',
  pixelsWide: 'Pixel breit.',
  paper: 'Papier oder PDF',
  paperUse: 'Die Liste mit jeder Meldung, einer Legende und den Artikeln, Seite für Seite.',
  print: 'Drucken',
  printName: 'Drucken oder als PDF sichern',
  notDrawn: 'Der Browser konnte das Bild nicht zeichnen.',
  notPainted: 'Der Browser konnte das Bild nicht ausgeben.',
  tooHigh: (width, height, most) =>
    `Bei ${width} Pixeln Breite wäre das Bild ${number(height)} hoch; mehr als ${number(most)} geben Browser nicht aus. Zeigen Sie weniger Ereignisse, oder nehmen Sie SVG.`,
  publish: 'Veröffentlichen',
  publishLead:
    'Eine HTML-Datei mit der Geschichte, Ihren Korrekturen und dieser Ansicht. Sie lässt sich von der Festplatte oder von jedem Server öffnen und holt nichts aus dem Netz.',
  articles: 'Artikel',
  texts: { full: 'Ganze Artikel', excerpts: 'Nur Auszüge' },
  textsMean: {
    full: 'Jeder Artikel ist ganz zu lesen. Bedenken Sie, wem sie gehören.',
    excerpts:
      'Von jedem Artikel nur die zitierten Worte. Korrekturen stehen dann in den Ereignissen selbst, ohne den früheren Stand.',
  },
  events: 'Ereignisse',
  savePage: 'Seite sichern',
  making: 'Die Seite wird erstellt …',
  pageSaved: (size) => `Gesichert als story.html, ${size}.`,
  notMade: 'Sie ließ sich nicht erstellen.',
  noTemplate: 'Die Vorlage der Seite liegt nicht auf diesem Server',
  toEmbed:
    'Um sie kompakt in einer anderen Seite zu zeigen, legen Sie sie auf einen Server und fügen dort ein:',
};
