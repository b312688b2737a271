/** The columns of TimelineJS's spreadsheet, to be pasted into its template. */
import type { Dataset } from '../model/dataset.ts';
import { FAMILY_LABELS, KIND_FACTS } from '../model/kinds.ts';
import { castOf } from './cast.ts';
import { csvTable, type Row } from './csv-table.ts';
import { type Exported, LeftOvers } from './exported.ts';
import { escapeHtml, type SlideDate, slideDates, slideText } from './write-timelinejs.ts';

export const SHEET_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

function dateCells(date: SlideDate | undefined, prefix = ''): Row {
  if (!date) return {};
  const { year, month = '', day = '', hour, minute = 0 } = date;
  return {
    [`${prefix}Year`]: year,
    [`${prefix}Month`]: month,
    [`${prefix}Day`]: day,
    [`${prefix}Time`]: hour === undefined ? '' : `${two(hour)}:${two(minute)}`,
  };
}

export function writeTimelineJsSheet(dataset: Dataset): Exported {
  const cast = castOf(dataset);
  const left = new LeftOvers();
  const rows = dataset.events.flatMap((event): Row[] => {
    const dates = event.when && slideDates(event.when);
    if (!dates) {
      left.add('Events without a date that TimelineJS can show', event.id);
      return [];
    }
    return [
      {
        ...dateCells(dates.start_date),
        ...dateCells(dates.end_date, 'End '),
        'Display Date': dates.display_date,
        Headline: escapeHtml(event.title),
        Text: slideText(event, cast),
        Group: FAMILY_LABELS[KIND_FACTS[event.kind].family],
      },
    ];
  });
  const title: Row = { Headline: escapeHtml(dataset.title), Type: 'title' };
  const text = csvTable(SHEET_COLUMNS, [title, ...rows]);
  return {
    files: [{ name: 'timeline.csv', mediaType: 'text/csv', text }],
    left: [
      ...left.list(),
      { reason: 'Who took part, kinds, attribution and modality', events: [] },
    ],
  };
}
