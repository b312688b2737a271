import {
  type ActorId,
  type ArticleId,
  BASES,
  type EventId,
  MODALITIES,
  type ReportId,
} from '../model/dataset.ts';
import { KINDS } from '../model/kinds.ts';
import { isTimeZone } from '../model/time-zone.ts';
import {
  ACTOR_ROLES,
  DETAILS,
  type Filters,
  NO_FILTERS,
  type TimeWindow,
} from '../query/filters.ts';
import {
  type ChartWindow,
  LANES,
  type Notice,
  type Screen,
  type Selection,
  type View,
} from '../store/state.ts';
import { ParameterReader } from './parameters.ts';
import { readEnd, readInstant } from './read-instant.ts';

const DATASET_NAME = /^[\w-]+(\.[\w-]+)*$/;

function readDataset(reader: ParameterReader, home: View): string {
  const name = reader.text('dataset');
  if (name === undefined || DATASET_NAME.test(name)) return name ?? home.dataset;
  reader.reject('dataset', name, (words) => words.dataset);
  return home.dataset;
}

function readScreen(reader: ParameterReader, home: View): Screen {
  const article = reader.text('article');
  const actor = reader.text('actor');
  const kind = reader.choice('view', ['timeline', 'list', 'key-dates', 'compare']);
  const asked = article === undefined ? 'actor' : 'article';
  if (kind && (article ?? actor) !== undefined)
    reader.reject('view', kind, (words) => words.asWell[asked]);
  if (article !== undefined) {
    if (actor !== undefined) reader.reject('actor', actor, (words) => words.asWell.article);
    return { kind: 'article', article: article as ArticleId };
  }
  if (actor !== undefined) return { kind: 'actor', actor: actor as ActorId };
  if (kind === undefined) return home.screen;
  return kind === home.screen.kind && (kind === 'timeline' || kind === 'list')
    ? { kind, asked: true }
    : { kind };
}

const HASH = /^[0-9a-f]{14}$/;

/** The hash of the words that a link cites. */
function readQuote(reader: ParameterReader): string | undefined {
  const quote = reader.text('quote');
  if (quote === undefined || HASH.test(quote)) return quote;
  reader.reject('quote', quote, (words) => words.noHash);
  return undefined;
}

function readSelection(reader: ParameterReader): Selection {
  const event = reader.text('event');
  const report = reader.text('report');
  if (report === undefined)
    return event === undefined ? { kind: 'none' } : { kind: 'event', event: event as EventId };
  if (event !== undefined) reader.reject('event', event, (words) => words.asWell.report);
  const quote = readQuote(reader);
  return {
    kind: 'report',
    report: report as ReportId,
    ...(quote !== undefined && { quote }),
  };
}

function readMoment(
  reader: ParameterReader,
  name: string,
  read: (text: string) => number | undefined,
): number | undefined {
  const text = reader.text(name);
  const moment = text === undefined ? undefined : read(text);
  if (text !== undefined && moment === undefined) reader.reject(name, text, (words) => words.date);
  return moment;
}

function readTime(reader: ParameterReader): TimeWindow {
  const start = readMoment(reader, 'from', readInstant);
  const end = readMoment(reader, 'to', readEnd);
  if (start !== undefined && end !== undefined && end <= start) {
    reader.reject('to', reader.text('to') ?? '', (words) => words.beforeFrom);
    return { start };
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function readWindow(reader: ParameterReader): { window?: ChartWindow } {
  const text = reader.text('window');
  if (text === undefined) return {};
  const sides = text.split('/');
  const [start, end] = sides.map(readInstant);
  if (sides.length === 2 && start !== undefined && end !== undefined && start < end)
    return { window: { start, end } };
  reader.reject('window', text, (words) => words.stretch);
  return {};
}

function readHours(reader: ParameterReader): Pick<View, 'hours'> {
  const hours = reader.text('hours');
  if (hours === undefined || isTimeZone(hours)) return hours === undefined ? {} : { hours };
  reader.reject('hours', hours, (words) => words.zone);
  return {};
}

const readFilters = (reader: ParameterReader): Filters => ({
  detail: reader.choice('detail', DETAILS) ?? NO_FILTERS.detail,
  actors: reader.list('actors') as readonly ActorId[],
  actorRole: reader.choice('role', ACTOR_ROLES) ?? NO_FILTERS.actorRole,
  kinds: reader.choices('kinds', KINDS),
  articles: reader.list('articles') as readonly ArticleId[],
  certainties: reader.choices('certainty', [...BASES, 'undated'] as const),
  modalities: reader.choices('modality', MODALITIES),
  time: readTime(reader),
  words: reader.text('words') ?? '',
});

export interface DecodedView {
  readonly view: View;
  /** One sentence for each part of the address that could not be followed. */
  readonly notices: readonly Notice[];
}

/** The view that an address's query asks for; whatever it does not say is as at `home`. */
export function decodeView(query: string, home: View): DecodedView {
  const reader = new ParameterReader(query);
  const view: View = {
    dataset: readDataset(reader, home),
    screen: readScreen(reader, home),
    selection: readSelection(reader),
    lanes: reader.choice('lanes', LANES) ?? home.lanes,
    filters: readFilters(reader),
    ...readHours(reader),
    ...readWindow(reader),
  };
  return { view, notices: reader.notices };
}
