import type { SaveFormat } from './save-export.ts';

/** What can be saved, and what each is for. */
export const SAVE_FORMATS: readonly { format: SaveFormat; name: string; use: string }[] = [
  {
    format: 'json',
    name: 'Sourceline dataset',
    use: 'Everything, articles included; opens here again.',
  },
  { format: 'csv', name: 'CSV', use: 'Events and reports as tables, for spreadsheets.' },
  { format: 'ics', name: 'iCalendar', use: 'Events with days, for calendars.' },
  { format: 'timelinejs', name: 'TimelineJS', use: 'A slide show of dated events.' },
  {
    format: 'annotations',
    name: 'Web annotations',
    use: 'Each passage with its place in the article (W3C).',
  },
  {
    format: 'svg',
    name: 'Picture (SVG)',
    use: 'The whole timeline with a legend, as real text, to any size.',
  },
  {
    format: 'timelinejs-sheet',
    name: 'TimelineJS spreadsheet',
    use: 'The columns of its template, as CSV.',
  },
  { format: 'jsonl', name: 'JSON Lines', use: 'One event a line, for scripts.' },
  { format: 'reports', name: 'JSON Lines of reports', use: 'One report a line, for scripts.' },
  { format: 'markdown', name: 'Markdown', use: 'The events in order, to read and to write on.' },
  { format: 'ris', name: 'RIS', use: 'The sources, for Zotero, EndNote and others.' },
  { format: 'bibtex', name: 'BibTeX', use: 'The sources, for LaTeX.' },
  { format: 'csl', name: 'CSL-JSON', use: 'The sources, for citation processors.' },
  { format: 'plover', name: 'PLOVER', use: 'Coded events as CSV, for event-data tools.' },
];
