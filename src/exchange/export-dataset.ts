import type { Dataset } from '../model/dataset.ts';
import type { Exported } from './exported.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCsv } from './write-csv.ts';
import { writeICalendar } from './write-icalendar.ts';
import { writeJsonLines } from './write-json-lines.ts';
import { writeSvg } from './write-svg.ts';
import { writeTimelineJs } from './write-timelinejs.ts';

export const EXPORT_FORMATS = ['csv', 'ics', 'timelinejs', 'annotations', 'jsonl', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (dataset: Dataset) => Exported>> = {
  csv: writeCsv,
  ics: writeICalendar,
  timelinejs: writeTimelineJs,
  annotations: writeAnnotations,
  jsonl: writeJsonLines,
  svg: writeSvg,
};

/** A dataset in another tool's format, with a list of what that format cannot hold. */
export const exportDataset = (dataset: Dataset, format: ExportFormat): Exported =>
  WRITERS[format](dataset);
