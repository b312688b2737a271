/** Slides of TimelineJS, as JSON or as its spreadsheet's CSV, as a dataset: each slide an event, its words an article. */
import Papa from 'papaparse';
import type {
  Article,
  ArticleId,
  Dataset,
  EventId,
  ReportedEvent,
  ReportId,
} from '../model/dataset.ts';
import { type EdtfDate, formatEdtf, parseEdtf } from '../model/edtf.ts';
import { fail, type Result, succeed } from '../model/result.ts';

interface Slide {
  readonly id?: string;
  readonly start?: SlideDay;
  readonly end?: SlideDay;
  readonly headline: string;
  readonly text: string;
}

interface SlideDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface ImportedSlides {
  readonly dataset: Dataset;
  /** What was in the file and has no place in a dataset, in sentences. */
  readonly left: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The words of a bit of HTML: tags gone, paragraphs apart, entities read. Nothing of it is ever run. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<\/(p|blockquote|div|li|h\d)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d{1,7});/g, (whole, code) => characterOf(Number(code)) ?? whole)
    .replace(
      /&#x([\da-f]{1,6});/gi,
      (whole, code) => characterOf(Number.parseInt(code, 16)) ?? whole,
    )
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/[ \t]+\n|\n{3,}/g, '\n')
    .trim();
}

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

function dayOf(year: unknown, month: unknown, day: unknown): SlideDay | undefined {
  const [y, m, d] = [numberIn(year), numberIn(month), numberIn(day)];
  if (y === undefined) return undefined;
  return { year: y, ...(m && { month: m, ...(d && { day: d }) }) };
}

const dayIn = (value: unknown): SlideDay | undefined =>
  isRecord(value) ? dayOf(value.year, value.month, value.day) : undefined;

const textIn = (value: unknown): string => (typeof value === 'string' ? wordsOfHtml(value) : '');

interface Slides {
  readonly title: string;
  readonly slides: readonly Slide[];
}

function readJson(text: string): Slides | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || !Array.isArray(value.events)) return undefined;
  const wordsIn = (slide: unknown) => (isRecord(slide) && isRecord(slide.text) ? slide.text : {});
  return {
    title: textIn(wordsIn(value.title).headline),
    slides: value.events.filter(isRecord).map((slide): Slide => {
      const words = wordsIn(slide);
      const [start, end] = [dayIn(slide.start_date), dayIn(slide.end_date)];
      const id = slide.unique_id;
      return {
        ...(typeof id === 'string' && id !== '' && { id }),
        ...(start && { start }),
        ...(end && { end }),
        headline: textIn(words.headline),
        text: textIn(words.text),
      };
    }),
  };
}

function readCsv(text: string): Slides | undefined {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (!meta.fields?.includes('Headline') || !meta.fields.includes('Year')) return undefined;
  // A cell that a spreadsheet would run was defused with an apostrophe.
  const cell = (row: Record<string, string>, name: string) =>
    (row[name] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
  const title = data.find((row) => cell(row, 'Type') === 'title');
  const slides = data
    .filter((row) => row !== title && cell(row, 'Type') !== 'era')
    .map((row): Slide => {
      const day = (prefix: string) =>
        dayOf(cell(row, `${prefix}Year`), cell(row, `${prefix}Month`), cell(row, `${prefix}Day`));
      const [start, end] = [day(''), day('End ')];
      return {
        ...(start && { start }),
        ...(end && { end }),
        headline: textIn(cell(row, 'Headline')),
        text: textIn(cell(row, 'Text')),
      };
    });
  return { title: title ? textIn(cell(title, 'Headline')) : '', slides };
}

function dateOf({ year, month, day }: SlideDay): EdtfDate {
  const precision = day ? 'day' : month ? 'month' : 'year';
  return {
    kind: 'date',
    year,
    ...(month && { month }),
    ...(day && { day }),
    precision,
    approximate: false,
    uncertain: false,
  };
}

function whenOf({ start, end }: Slide): Pick<ReportedEvent, 'when'> {
  if (!start) return {};
  const from = dateOf(start);
  const value = end ? ({ kind: 'interval', start: from, end: dateOf(end) } as const) : from;
  const edtf = formatEdtf(value);
  // A slide may have a day that no calendar has.
  if (!parseEdtf(edtf)) return {};
  return { when: { edtf, basis: 'stated', extent: end ? 'throughout' : 'within' } };
}

/** The digest of a text, 64 hexadecimal digits; given by whoever has one. */
type Digest = (text: string) => Promise<string>;

async function eventOf(
  slide: Slide,
  number: number,
  sha256: Digest,
): Promise<{ article: Article; event: ReportedEvent }> {
  const id = slide.id ?? `slide-${number + 1}`;
  const title = slide.headline || slide.text.slice(0, 80) || `Slide ${number + 1}`;
  const text = slide.text === '' ? title : `${title}\n\n${slide.text}`;
  const article = { id: `timelinejs:${id}` as ArticleId, title, text, sha256: await sha256(text) };
  const span = { start: 0, end: title.length };
  return {
    article,
    event: {
      id: id as EventId,
      kind: 'other',
      title,
      weight: 1,
      ...whenOf(slide),
      participants: [],
      reports: [
        {
          id: id as ReportId,
          article: article.id,
          passage: { ...span, quote: title },
          trigger: span,
          modality: 'asserted',
        },
      ],
    },
  };
}

/** Slides as a dataset, or why the file holds none. */
export async function readTimelineJs(
  text: string,
  sha256: Digest,
): Promise<Result<ImportedSlides, string>> {
  const read = readJson(text) ?? readCsv(text);
  if (!read)
    return fail('The file holds no slides of TimelineJS, neither as JSON nor as its sheet.');
  const used = new Set<string>();
  const slides = read.slides.map((slide, number) => {
    const id = slide.id ?? `slide-${number + 1}`;
    const isFree = !used.has(id);
    used.add(id);
    return isFree ? slide : { ...slide, id: `${id}~${number + 1}` };
  });
  const both = await Promise.all(slides.map((slide, number) => eventOf(slide, number, sha256)));
  return succeed({
    dataset: {
      format: 'sourceline',
      version: 1,
      title: read.title,
      articles: both.map(({ article }) => article),
      actors: [],
      events: both.map(({ event }) => event),
    },
    left: ['Pictures and other media, backgrounds, groups, eras, hours of the day.'],
  });
}
