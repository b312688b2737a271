/** W3C Web Annotations as events of a dataset's articles: each is anchored by its quote, the position but a hint. */
import type {
  Article,
  Dataset,
  EventId,
  Modality,
  Passage,
  Report,
  ReportedEvent,
  ReportId,
} from '../model/dataset.ts';
import { MODALITIES } from '../model/dataset.ts';
import { isEdtf } from '../model/edtf.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { fail, type Result, succeed } from '../model/result.ts';

export interface ImportedAnnotations {
  readonly events: readonly ReportedEvent[];
  /** One sentence for each annotation that could not be anchored. */
  readonly left: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);
const stringIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Every place of a quote in a text. */
function placesOf(quote: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** How much of what should stand around a place does. */
function agreement(text: string, at: number, selector: Fields): number {
  const { exact = '', prefix = '', suffix = '' } = selector as Record<string, string>;
  const before = text.slice(Math.max(0, at - prefix.length), at);
  const end = at + exact.length;
  const after = text.slice(end, end + suffix.length);
  return (before === prefix ? 1 : 0) + (after === suffix ? 1 : 0);
}

/** Where a quote stands; of several places that which its surroundings tell; undefined where that is not sure. */
export function anchorQuote(text: string, selector: Fields): Passage | undefined {
  const quote = stringIn(selector.exact);
  if (quote === undefined) return undefined;
  const ranked = placesOf(quote, text)
    .map((start) => ({ start, agrees: agreement(text, start, selector) }))
    .sort((a, b) => b.agrees - a.agrees);
  const [first, second] = ranked;
  if (!first || first.agrees === second?.agrees) return undefined;
  return { start: first.start, end: first.start + quote.length, quote };
}

const urnOf = (kind: string, value: unknown): string | undefined => {
  const match = new RegExp(`^urn:sourceline:${kind}:(.+)$`).exec(stringIn(value) ?? '');
  try {
    return match?.[1] === undefined ? undefined : decodeURIComponent(match[1]);
  } catch {
    return undefined;
  }
};

function articleOf(source: unknown, { articles }: Dataset): Article | undefined {
  const id = urnOf('article', source);
  return articles.find((article) => article.id === id || article.url === source);
}

/** What the bodies say: words that describe, and tags such as `kind:warning`. */
function factsOf(body: unknown) {
  const bodies = listOf(body);
  const bodyFor = (purpose: string, prefix = '') =>
    bodies
      .filter((one) => one.purpose === purpose)
      .map((one) => stringIn(one.value))
      .find((value) => value?.startsWith(prefix));
  const tag = (name: string) => bodyFor('tagging', `${name}:`)?.slice(name.length + 1);
  const link = bodies.find((one) => one.purpose === 'linking');
  const title =
    bodyFor('describing') ?? bodyFor('commenting') ?? stringIn(bodies[0]?.value) ?? undefined;
  return {
    title,
    kind: KINDS.find((kind): kind is Kind => kind === tag('kind')) ?? 'other',
    modality: MODALITIES.find((one): one is Modality => one === tag('modality')) ?? 'asserted',
    date: tag('date'),
    event: urnOf('event', link?.source),
  };
}

/** Annotations of a collection, a page, a list or one alone. */
function itemsOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  if (isRecord(value.first)) return listOf(value.first.items);
  return 'items' in value ? listOf(value.items) : listOf(value);
}

function reportOf(item: Fields, id: string, dataset: Dataset): Report | undefined {
  const [target] = listOf(item.target);
  const article = articleOf(target?.source ?? item.target, dataset);
  const selector = listOf(target?.selector).find((one) => one.type === 'TextQuoteSelector');
  const passage = article && selector && anchorQuote(article.text, selector);
  if (!passage) return undefined;
  const { start, end } = passage;
  return {
    id: id as ReportId,
    article: article.id,
    passage,
    trigger: { start, end },
    modality: factsOf(item.body).modality,
  };
}

/** Annotations that link the same event are reports of one; the others are an event each. */
export function readAnnotations(
  text: string,
  dataset: Dataset,
): Result<ImportedAnnotations, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('The file is not JSON.');
  }
  const items = itemsOf(value);
  if (!items.some((item) => 'target' in item)) return fail('The file holds no annotations.');
  const events = new Map<string, ReportedEvent>();
  const left: string[] = [];
  for (const [number, item] of items.entries()) {
    const id = urnOf('report', item.id) ?? stringIn(item.id) ?? `annotation-${number + 1}`;
    const report = reportOf(item, id, dataset);
    if (!report) {
      left.push(`${id}: its words stand in no article here, or in several places.`);
      continue;
    }
    const { title, kind, date, event = id } = factsOf(item.body);
    const known = events.get(event);
    events.set(
      event,
      known
        ? { ...known, reports: [...known.reports, report] }
        : {
            id: event as EventId,
            kind,
            title: title ?? report.passage.quote,
            weight: 1,
            ...(date !== undefined &&
              isEdtf(date) && { when: { edtf: date, basis: 'stated', extent: 'within' } }),
            participants: [],
            reports: [report],
          },
    );
  }
  return succeed({ events: [...events.values()], left });
}
