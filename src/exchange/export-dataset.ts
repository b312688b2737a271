import type { Dataset } from '../model/dataset.ts';
import type { Exported } from './exported.ts';
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

const WRITERS: Readonly<Record<ExportFormat, (dataset: Dataset) => Exported>> = {
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

/** A dataset in another tool's format, with a list of what that format cannot hold. */
export const exportDataset = (dataset: Dataset, format: ExportFormat): Exported =>
  WRITERS[format](dataset);
