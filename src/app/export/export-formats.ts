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
  { format: 'jsonl', name: 'JSON Lines', use: 'One report a line, for scripts.' },
];
