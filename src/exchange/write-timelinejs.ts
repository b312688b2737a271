/** Slides of TimelineJS (https://timeline.knightlab.com/docs/json-format.html), which takes dates to the year, month, day or minute. */
import type { Dataset, ReportedEvent, When } from '../model/dataset.ts';
import { type EdtfDate, parseEdtf } from '../model/edtf.ts';
import { FAMILY_LABELS, KIND_FACTS } from '../model/kinds.ts';
import { type Cast, castOf, citationOf } from './cast.ts';
import { basisInWords, whenInWords } from './date-in-words.ts';
import { type Exported, LeftOvers } from './exported.ts';

export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

interface SlideDates {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date: string;
}

/** TimelineJS shows its texts as HTML, so a source's words must not be any. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function slideDate({ year, month, day, minute, precision }: EdtfDate): SlideDate {
  return {
    year,
    ...(month !== undefined && precision !== 'season' && { month }),
    ...(day !== undefined && { day }),
    ...(minute !== undefined && { hour: Math.floor(minute / 60), minute: minute % 60 }),
  };
}

const WIDTHS: Partial<Record<EdtfDate['precision'], number>> = { decade: 9, century: 99 };

/** The dates of a slide; undefined where TimelineJS has no place for them. */
export function slideDates(when: When): SlideDates | undefined {
  const value = parseEdtf(when.edtf);
  const first = value?.kind === 'interval' ? value.start : value;
  if (!first || first.year < 1) return undefined;
  const last = value?.kind === 'interval' ? value.end : first;
  const width = last && WIDTHS[last.precision];
  const end = width
    ? { year: last.year + width }
    : last && last !== first
      ? slideDate(last)
      : undefined;
  return {
    start_date: slideDate(first),
    ...(end && { end_date: end }),
    display_date: whenInWords(when),
  };
}

/** How the date is known, and each passage with its source, as HTML. */
export function slideText(event: ReportedEvent, { articleOf }: Cast): string {
  const known = event.when ? `<p>Date ${escapeHtml(basisInWords(event.when))}.</p>` : '';
  const quotes = event.reports.map(({ article, passage }) => {
    const source = articleOf(article);
    const cited = escapeHtml(source ? citationOf(source) : article);
    const link =
      source?.url === undefined ? cited : `<a href="${escapeHtml(source.url)}">${cited}</a>`;
    return `<blockquote>${escapeHtml(passage.quote)}</blockquote><p>${link}</p>`;
  });
  return known + quotes.join('');
}

/** One JSON file, and the events without a place on its line. */
export function writeTimelineJs(dataset: Dataset): Exported {
  const cast = castOf(dataset);
  const left = new LeftOvers();
  const events = dataset.events.flatMap((event) => {
    const dates = event.when && slideDates(event.when);
    if (!dates) {
      const reason = event.when
        ? 'Events without a known start, or before the year 1'
        : 'Events without a date';
      left.add(reason, event.id);
      return [];
    }
    return [
      {
        unique_id: event.id,
        ...dates,
        group: FAMILY_LABELS[KIND_FACTS[event.kind].family],
        autolink: false,
        text: { headline: escapeHtml(event.title), text: slideText(event, cast) },
      },
    ];
  });
  const title = { text: { headline: escapeHtml(dataset.title) } };
  const text = `${JSON.stringify({ title, events }, undefined, 2)}\n`;
  return {
    files: [{ name: 'timeline.json', mediaType: 'application/json', text }],
    left: [
      ...left.list(),
      { reason: 'Who took part, kinds, attribution and modality', events: [] },
    ],
  };
}
