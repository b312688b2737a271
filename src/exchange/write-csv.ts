/** Two tables for spreadsheets: events, and the reports of them. Cells that a spreadsheet would run as formulas are defused. */
import Papa from 'papaparse';
import { disagreementsOf } from '../accounts/disagreements.ts';
import { wordDisagreement } from '../accounts/word-disagreement.ts';
import type { Dataset, Report, ReportedEvent, When } from '../model/dataset.ts';
import { boundsOf, instantOf, parseEdtf } from '../model/edtf.ts';
import { KIND_FACTS } from '../model/kinds.ts';
import { type Cast, castOf } from './cast.ts';
import type { Edits, Exported } from './exported.ts';

type Row = Readonly<Record<string, string | number>>;

const several = (words: readonly string[]): string => words.join('; ');

/** First and last day that a date may mean, as ISO days; '' on an open side. */
function days(when: When | undefined): { readonly earliest: string; readonly latest: string } {
  const value = when && parseEdtf(when.edtf);
  const { start, end } = value ? boundsOf(value) : {};
  const day = (time: number | undefined): string =>
    time === undefined ? '' : new Date(time).toISOString().replace(/T.*/, '');
  return { earliest: day(start), latest: day(end === undefined ? undefined : end - 1) };
}

/** The moment of a clock time whose zone is told, in UTC; '' for all else, which is no moment. */
function momentOf(when: When | undefined): string {
  const value = when && parseEdtf(when.edtf);
  const instant = value?.kind === 'date' ? instantOf(value) : undefined;
  return instant === undefined ? '' : new Date(instant).toISOString().replace(/\.\d+/, '');
}

function eventRow(event: ReportedEvent, { inRole }: Cast, dataset: Dataset, edits: Edits): Row {
  const { id, title, kind, weight, when, where = '', reports } = event;
  const { family, plover } = KIND_FACTS[kind];
  return {
    id,
    title,
    kind,
    family,
    plover: several(plover),
    date: when?.edtf ?? '',
    ...days(when),
    moment: momentOf(when),
    basis: when?.basis ?? 'undated',
    extent: when?.extent ?? '',
    phrase: when?.phrase?.quote ?? '',
    anchor: when?.anchor ?? '',
    weight,
    agents: several(inRole(event, 'agent')),
    targets: several(inRole(event, 'target')),
    others: several(inRole(event, 'other')),
    where,
    reports: reports.length,
    articles: new Set(reports.map(({ article }) => article)).size,
    sources_differ: several(
      disagreementsOf(dataset, event).map((one) => wordDisagreement(dataset, one)),
    ),
    edited: edits.get(id) ?? '',
  };
}

function reportRow(report: Report, event: ReportedEvent, { articleOf, nameOf }: Cast): Row {
  const article = articleOf(report.article);
  const { passage, trigger, saidBy = [], figures = [], when } = report;
  return {
    id: report.id,
    event: event.id,
    event_title: event.title,
    article: report.article,
    article_title: article?.title ?? '',
    publisher: article?.publisher ?? '',
    published: article?.published ?? '',
    url: article?.url ?? '',
    start: passage.start,
    end: passage.end,
    quote: passage.quote,
    trigger: article?.text.slice(trigger.start, trigger.end) ?? '',
    said_by: several(saidBy.map(nameOf)),
    modality: report.modality,
    figures: several(figures.map(({ value, unit }) => `${value} ${unit}`)),
    date: when?.edtf ?? '',
  };
}

const table = (rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse([...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;

/** events.csv and reports.csv, in UTF-8 (RFC 4180). */
export function writeCsv(dataset: Dataset, edits: Edits = new Map()): Exported {
  const cast = castOf(dataset);
  const { events } = dataset;
  const reports = events.flatMap((event) =>
    event.reports.map((report) => reportRow(report, event, cast)),
  );
  const file = (name: string, rows: readonly Row[]) => ({
    name,
    mediaType: 'text/csv',
    text: table(rows),
  });
  return {
    files: [
      file(
        'events.csv',
        events.map((event) => eventRow(event, cast, dataset, edits)),
      ),
      file('reports.csv', reports),
    ],
    left: [{ reason: 'The texts of the articles, and what actors are part of', events: [] }],
  };
}
