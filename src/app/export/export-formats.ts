import type { SaveFormat } from './save-export.ts';

/** What can be saved, in the order of the sheet; what each is for stands in the catalogue. */
export const SAVE_FORMATS: readonly SaveFormat[] = [
  'json',
  'csv',
  'ics',
  'timelinejs',
  'annotations',
  'svg',
  'timelinejs-sheet',
  'jsonl',
  'reports',
  'markdown',
  'ris',
  'bibtex',
  'csl',
  'plover',
];
