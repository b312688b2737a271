/** Saving for other tools, and publishing. */
import { area } from '../area.ts';
import { number } from './numbers.ts';

export const share = area('share', {
  export: 'Export',
  whatToExport: 'What to export',
  theShown: (events: string) => `The ${events} shown`,
  all: (events: string) => `All ${events}`,
  saved: (name: string) => `${name} saved.`,
  noPlaceFor: 'The format has no place for:',
  leftOfEvents: (n: number, all: number, reason: string) => `${n} of ${all} events: ${reason}`,
  saveAs: (name: string) => `Save as ${name}`,
  save: 'Save',
  /** Names that are the same everywhere stay as they are. */
  formats: {
    json: {
      name: 'Sourceline dataset',
      use: 'Everything, articles included; opens here again.',
    },
    csv: { name: 'CSV', use: 'Events and reports as tables, for spreadsheets.' },
    ics: { name: 'iCalendar', use: 'Events with days, for calendars.' },
    timelinejs: { name: 'TimelineJS', use: 'A slide show of dated events.' },
    annotations: {
      name: 'Web annotations',
      use: 'Each passage with its place in the article (W3C).',
    },
    svg: {
      name: 'Picture (SVG)',
      use: 'The whole timeline with a legend, as real text, to any size.',
    },
    'timelinejs-sheet': {
      name: 'TimelineJS spreadsheet',
      use: 'The columns of its template, as CSV.',
    },
    jsonl: { name: 'JSON Lines', use: 'One event a line, for scripts.' },
    reports: { name: 'JSON Lines of reports', use: 'One report a line, for scripts.' },
    markdown: { name: 'Markdown', use: 'The events in order, to read and to write on.' },
    ris: { name: 'RIS', use: 'The sources, for Zotero, EndNote and others.' },
    bibtex: { name: 'BibTeX', use: 'The sources, for LaTeX.' },
    csl: { name: 'CSL-JSON', use: 'The sources, for citation processors.' },
    plover: { name: 'PLOVER', use: 'Coded events as CSV, for event-data tools.' },
  },
  png: 'Picture (PNG)',
  /** Before and after the field of the width. */
  samePicture: 'The same picture,',
  pixelsWide: 'pixels wide.',
  paper: 'Paper or PDF',
  paperUse: 'The list with every report, a legend and the articles, page by page.',
  print: 'Print',
  printName: 'Print, or save as PDF',
  notDrawn: 'The browser could not draw the picture.',
  notPainted: 'The browser could not paint the picture.',
  tooHigh: (width: number, height: number, most: number) =>
    `At ${width} pixels the picture would be ${number(height)} high, and browsers paint no more than ${number(most)}. Show fewer events, or take SVG.`,
  publish: 'Publish',
  publishLead:
    'One HTML file with the story, your corrections and this view. It opens from a disk or any server, and asks the network for nothing.',
  articles: 'Articles',
  texts: { full: 'Whole articles', excerpts: 'Excerpts only' },
  textsMean: {
    full: 'Every article can be read in whole. Mind whose they are.',
    excerpts:
      'Of each article only the words that are quoted. Corrections are then written into the events, without what was before.',
  },
  events: 'Events',
  savePage: 'Save the page',
  making: 'Making the page…',
  pageSaved: (size: string) => `Saved as story.html, ${size}.`,
  notMade: 'It could not be made.',
  noTemplate: 'The template of the page is not on this server',
  toEmbed: 'To show it within another page, compactly, put it on a server and add:',
});
