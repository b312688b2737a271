/** How an event stands in time on the chart: the form of its mark and the moments that carry it. Certainty is form, never a made-up moment. */
import type { Article, ArticleId } from '../model/dataset.ts';
import { boundsOf, dateBounds, type EdtfDate, type EdtfValue, parseEdtf } from '../model/edtf.ts';
import { valueInZone } from '../model/time-zone.ts';

/** The forms, in the order of the numbers that stand for them in the columns. */
export const FORMS = ['point', 'before', 'publication', 'whisker', 'bar'] as const;

export const DAY_MS = 86_400_000;

/**
 * point: on this day. before: some time before `at`. publication: no date told, cannot be later than `at`.
 * whisker: once, somewhere between start and end. bar: lasted from start to end.
 */
export type MarkForm = (typeof FORMS)[number];

/** Moments in milliseconds since 1970 UTC; `start <= at <= end`. */
export interface MarkSpan {
  readonly form: MarkForm;
  /** Where the badge stands. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Still going on when reported: nothing tells an end. */
  readonly open: boolean;
  readonly aboutStart: boolean;
  readonly aboutEnd: boolean;
}

/** The latest moment at which an article can have appeared: its clock time, as its own clock or that of a zone shows it, or the end of its day. */
export function publicationMoment(article: Article, zone?: string): number | undefined {
  const written = article.published && parseEdtf(article.published);
  if (!written) return undefined;
  const value = zone === undefined ? written : valueInZone(written, zone);
  if (value.kind === 'date' && value.precision === 'minute') return dateBounds(value).start;
  return boundsOf(value).end;
}

const isVague = (date: EdtfDate | undefined): boolean =>
  date !== undefined && (date.approximate || date.uncertain);

const sharp = { open: false, aboutStart: false, aboutEnd: false };

/** Brings an end that falls on the day of publication back to the moment of publication. */
const notAfter = (end: number, published: number | undefined): number =>
  published !== undefined && published < end && end - published <= DAY_MS ? published : end;

function ofDate(date: EdtfDate, lasted: boolean, published: number | undefined): MarkSpan {
  const bounds = dateBounds(date);
  const about = { open: false, aboutStart: isVague(date), aboutEnd: isVague(date) };
  if (date.precision === 'minute')
    return { form: 'point', ...about, at: bounds.start, start: bounds.start, end: bounds.start };
  const middle = (bounds.start + bounds.end) / 2;
  if (date.precision === 'day')
    return { form: 'point', ...about, at: middle, start: middle, end: middle };
  const end = notAfter(bounds.end, published);
  if (lasted) return { form: 'bar', ...about, at: bounds.start, start: bounds.start, end };
  return { form: 'whisker', ...about, at: (bounds.start + end) / 2, start: bounds.start, end };
}

/** No date told: on the line of the publication that suggests the day. */
function byPublication(last: EdtfDate, published: number | undefined): MarkSpan {
  const at = notAfter(dateBounds(last).end, published);
  return { form: 'publication', ...sharp, at, start: at, end: at };
}

function ofOpenStart(end: EdtfDate, published: number | undefined): MarkSpan {
  const bounds = dateBounds(end);
  const last = notAfter(bounds.end, published);
  const at = end.precision === 'day' ? Math.min((bounds.start + bounds.end) / 2, last) : last;
  return { form: 'before', ...sharp, aboutEnd: isVague(end), at, start: at, end: at };
}

function ofOpenEnd(start: EdtfDate, lasted: boolean, published: number): MarkSpan {
  const from = dateBounds(start).start;
  const end = Math.max(published, dateBounds(start).end);
  const aboutStart = isVague(start);
  if (lasted)
    return { form: 'bar', at: from, start: from, end, open: true, aboutStart, aboutEnd: false };
  return { form: 'whisker', ...sharp, aboutStart, at: (from + end) / 2, start: from, end };
}

/** The mark of a date. `published`: the latest publication among the reports of the event. */
export function spanOfDate(
  value: EdtfValue,
  when: { readonly basis: string; readonly extent: string },
  published: number | undefined,
): MarkSpan | undefined {
  const lasted = when.extent === 'throughout';
  const last = value.kind === 'date' ? value : value.end;
  if (when.basis === 'publication' && last) return byPublication(last, published);
  if (value.kind === 'date') return ofDate(value, lasted, published);
  const { start, end } = value;
  if (start && end) {
    const from = dateBounds(start).start;
    const to = notAfter(dateBounds(end).end, published);
    const about = { open: false, aboutStart: isVague(start), aboutEnd: isVague(end) };
    if (lasted) return { form: 'bar', ...about, at: from, start: from, end: to };
    return { form: 'whisker', ...about, at: (from + to) / 2, start: from, end: to };
  }
  if (end) return ofOpenStart(end, published);
  if (start) return ofOpenEnd(start, lasted, published ?? dateBounds(start).end);
  return undefined;
}

/** Publication moments of the articles that have one. */
export function publicationMoments(
  articles: readonly Article[],
  zone?: string,
): ReadonlyMap<ArticleId, number> {
  return new Map(
    articles.flatMap((article) => {
      const moment = publicationMoment(article, zone);
      return moment === undefined ? [] : [[article.id, moment] as const];
    }),
  );
}
