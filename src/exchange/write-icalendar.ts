/** Events as entries of a calendar (iCalendar, RFC 5545): to the minute where the source tells the zone of its clock, else all-day. A date that is not sure is said in the title, and listed where it has no days. */
import type { Article, Dataset, ReportedEvent, When } from '../model/dataset.ts';
import { boundsOf, instantOf, parseEdtf } from '../model/edtf.ts';
import { FAMILY_LABELS, KIND_FACTS } from '../model/kinds.ts';
import { type CalendarDays, calendarDays, calendarMoments, type NoDays } from './calendar-days.ts';
import { type Cast, castOf, citationOf } from './cast.ts';
import { contentLine, escapeText } from './content-line.ts';
import { basisInWords, whenInWords } from './date-in-words.ts';
import { type Edits, type Exported, LeftOvers } from './exported.ts';

const REASONS: Readonly<Record<NoDays, string>> = {
  'no date': 'Events without a date',
  'no end': 'Events that were still going on',
  'no start': 'Events of which only the latest time is known',
  'too wide': 'Events whose date is not known to the year',
  year: 'Events before the year 1',
};

/** When the newest article came out: a calendar wants to know, and the clock is not asked. */
function stamp(articles: readonly Article[]): string {
  const times = articles.flatMap(({ published }) => {
    const value = published === undefined ? undefined : parseEdtf(published);
    const instant = value?.kind === 'date' ? instantOf(value) : undefined;
    const start = instant ?? (value && boundsOf(value).start);
    return start === undefined || start < 0 ? [] : [start];
  });
  const latest = new Date(Math.max(0, ...times)).toISOString();
  return latest.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

function description(event: ReportedEvent, { articleOf, nameOf }: Cast, was?: string): string {
  const dated = event.when
    ? [`Date: ${whenInWords(event.when)} (${basisInWords(event.when)})`]
    : [];
  const reports = event.reports.map(({ article, passage, saidBy = [], modality }) => {
    const source = articleOf(article);
    const speakers = saidBy.length > 0 ? `; said by ${saidBy.map(nameOf).join(', ')}` : '';
    const address = source?.url === undefined ? '' : `\n${source.url}`;
    return `“${passage.quote}”\n${source ? citationOf(source) : article} (${modality}${speakers})${address}`;
  });
  const edited = was === undefined ? [] : [`edited: ${was}`];
  return [...dated, ...edited, ...reports].join('\n\n');
}

interface Told {
  readonly cast: Cast;
  readonly stamped: string;
  readonly edits: Edits;
}

/** The start alone is a moment (RFC 5545, 3.6.1). */
function timesOf(when: When | undefined, days: CalendarDays): readonly string[] {
  const moments = calendarMoments(when);
  if (!moments)
    return [
      contentLine('DTSTART;VALUE=DATE', days.start),
      contentLine('DTEND;VALUE=DATE', days.end),
    ];
  const { start, end } = moments;
  return [contentLine('DTSTART', start), ...(end ? [contentLine('DTEND', end)] : [])];
}

function entry(event: ReportedEvent, days: CalendarDays, told: Told): string {
  const { cast, stamped, edits } = told;
  const { id, kind, title, when, where, reports } = event;
  const words = when && days.inWords ? `${whenInWords(when)}: ` : '';
  const url = cast.articleOf(reports[0]!.article)?.url;
  const tentative = reports.every(
    ({ modality }) => modality === 'planned' || modality === 'conditional',
  );
  const { label, family } = KIND_FACTS[kind];
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(`${id}@sourceline`)),
    contentLine('DTSTAMP', stamped),
    ...timesOf(when, days),
    contentLine('SUMMARY', escapeText(words + title)),
    contentLine('DESCRIPTION', escapeText(description(event, cast, edits.get(id)))),
    contentLine('CATEGORIES', [label, FAMILY_LABELS[family]].map(escapeText).join(',')),
    ...(where === undefined ? [] : [contentLine('LOCATION', escapeText(where))]),
    ...(url === undefined ? [] : [contentLine('URL', url.replace(/[\p{Cc}\s]/gu, ''))]),
    ...(tentative ? [contentLine('STATUS', 'TENTATIVE')] : []),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** One calendar file, and the events that have no days in it. */
export function writeICalendar(dataset: Dataset, edits: Edits = new Map()): Exported {
  const cast = castOf(dataset);
  const stamped = stamp(dataset.articles);
  const told = { cast, stamped, edits };
  const left = new LeftOvers();
  const entries = dataset.events.flatMap((event) => {
    const days = calendarDays(event.when);
    if (typeof days !== 'string') return [entry(event, days, told)];
    left.add(REASONS[days], event.id);
    return [];
  });
  const text = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Sourceline//Sourceline//EN'),
    contentLine('X-WR-CALNAME', escapeText(dataset.title)),
    ...entries,
    contentLine('END', 'VCALENDAR'),
  ].join('');
  return {
    files: [{ name: 'events.ics', mediaType: 'text/calendar', text }],
    left: [
      ...left.list(),
      { reason: 'Who took part, other than in titles and quotes', events: [] },
    ],
  };
}
