import { type Say, sayEnglish } from '../messages/say.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edits, Exported } from './exported.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCsv } from './write-csv.ts';
import { writeDataset } from './write-dataset.ts';
import { writeICalendar } from './write-icalendar.ts';
import { writeJsonLines } from './write-json-lines.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writePlover } from './write-plover.ts';
import { writeReportLines } from './write-report-lines.ts';
import { writeBibTeX, writeCsl, writeRis } from './write-sources.ts';
import { writeSvg } from './write-svg.ts';
import { writeTimelineJs } from './write-timelinejs.ts';
import { writeTimelineJsSheet } from './write-timelinejs-sheet.ts';

export const EXPORT_FORMATS = [
  'json',
  'csv',
  'ics',
  'timelinejs',
  'timelinejs-sheet',
  'annotations',
  'jsonl',
  'reports',
  'markdown',
  'svg',
  'ris',
  'bibtex',
  'csl',
  'plover',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<
  Record<ExportFormat, (dataset: Dataset, edits: Edits, say: Say) => Exported>
> = {
  json: writeDataset,
  csv: writeCsv,
  ics: writeICalendar,
  timelinejs: writeTimelineJs,
  'timelinejs-sheet': writeTimelineJsSheet,
  annotations: writeAnnotations,
  jsonl: writeJsonLines,
  reports: writeReportLines,
  markdown: writeMarkdown,
  ris: writeRis,
  bibtex: writeBibTeX,
  csl: writeCsl,
  plover: writePlover,
  svg: writeSvg,
};

/** Formats that say of an event what it was before it was edited. */
const TELL_EDITS: ReadonlySet<ExportFormat> = new Set(['csv', 'jsonl', 'markdown', 'ics', 'svg']);

/** A dataset in another tool's format, with a list of what that format cannot hold. `edits`: what edited events were, in words; `say`: the language of a picture. */
export function exportDataset(
  dataset: Dataset,
  format: ExportFormat,
  edits: Edits = new Map(),
  say: Say = sayEnglish,
): Exported {
  const { files, left } = WRITERS[format](dataset, edits, say);
  const edited = dataset.events.filter(({ id }) => edits.has(id)).map(({ id }) => id);
  if (TELL_EDITS.has(format) || edited.length === 0) return { files, left };
  const reason = 'That they were edited, and what they were: the history saves that as a file';
  return { files, left: [...left, { reason, events: edited }] };
}
