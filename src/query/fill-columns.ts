/** Reads events into columns, in the order given. */
import {
  type Actor,
  type ActorId,
  type Dataset,
  MODALITIES,
  type ReportedEvent,
} from '../model/dataset.ts';
import { KINDS } from '../model/kinds.ts';
import { withWholes } from './actor-wholes.ts';
import { CERTAINTIES, type Columns, FLAGS, ROLE_BITS, UNDATED } from './columns.ts';
import { type DateFacts, dateReader } from './date-facts.ts';
import { zoneOf } from './events-in-zone.ts';
import { GrowingLinks } from './growing-links.ts';
import { hashId } from './hash-id.ts';
import { topOf } from './lane-names.ts';
import { FORMS, publicationMoments, spanOfDate } from './mark-span.ts';

/** Numbers for the actors, articles and lanes of a dataset. */
interface Numbering {
  readonly actors: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, number>;
  readonly lanes: Map<string, number>;
}

type Links = GrowingLinks;
type Sources = Pick<Dataset, 'actors' | 'articles'>;

const numberDataset = (dataset: Sources, lanes: readonly string[] = []): Numbering => ({
  actors: new Map(dataset.actors.map(({ id }, i) => [id as string, i])),
  articles: new Map(dataset.articles.map(({ id }, i) => [id as string, i])),
  lanes: new Map(lanes.map((key, i) => [key, i])),
});

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key) ?? numbers.size;
  if (known === numbers.size) numbers.set(key, known);
  return known;
}

const emptyColumns = (count: number) => ({
  source: new Uint32Array(count),
  kind: new Uint8Array(count),
  certainty: new Uint8Array(count),
  form: new Uint8Array(count),
  modalities: new Uint8Array(count),
  flags: new Uint8Array(count),
  lane: new Uint32Array(count),
  weight: new Float64Array(count),
  start: new Float64Array(count),
  end: new Float64Array(count),
  at: new Float64Array(count),
  markStart: new Float64Array(count),
  markEnd: new Float64Array(count),
  shelfAt: new Float64Array(count),
  shelfRank: new Float64Array(count),
  firstArticle: new Uint32Array(count),
  firstPassage: new Uint32Array(count),
  firstTrigger: new Uint32Array(count),
  idHash: new Uint32Array(count),
});

type Empty = ReturnType<typeof emptyColumns>;

const KIND_NUMBERS = new Map<string, number>(KINDS.map((kind, i) => [kind, i]));
const MODALITY_BITS = new Map<string, number>(MODALITIES.map((name, i) => [name, 1 << i]));

/** The latest publication among the reports of an event. */
function publishedAt(event: ReportedEvent, moments: ReadonlyMap<string, number>) {
  let latest: number | undefined;
  for (const { article } of event.reports) {
    const moment = moments.get(article);
    if (moment !== undefined && (latest === undefined || moment > latest)) latest = moment;
  }
  return latest;
}

function fillDate(
  out: Empty,
  row: number,
  event: ReportedEvent,
  facts: DateFacts | undefined,
  published: number | undefined,
): void {
  const span = event.when && facts && spanOfDate(facts.value, event.when, published);
  out.certainty[row] = CERTAINTIES.indexOf(event.when?.basis ?? 'undated');
  out.start[row] = facts?.start ?? Number.NaN;
  out.end[row] = facts?.end ?? Number.NaN;
  out.shelfAt[row] = facts?.shelfAt ?? Number.POSITIVE_INFINITY;
  out.shelfRank[row] = facts?.shelfRank ?? 0;
  out.form[row] = span ? FORMS.indexOf(span.form) : UNDATED;
  out.at[row] = span?.at ?? Number.NaN;
  out.markStart[row] = span?.start ?? Number.NaN;
  out.markEnd[row] = span?.end ?? Number.NaN;
  out.flags[row] =
    (span?.open ? FLAGS.open : 0) |
    (span?.aboutStart ? FLAGS.aboutStart : 0) |
    (span?.aboutEnd ? FLAGS.aboutEnd : 0) |
    (facts?.openEnd ? FLAGS.openEnd : 0);
}

const NO_ARTICLE = 0xffffffff;

function fillReports(
  out: Empty,
  row: number,
  event: ReportedEvent,
  articles: ReadonlyMap<string, number>,
): void {
  const [first] = event.reports;
  let modalities = 0;
  for (const { modality } of event.reports) modalities |= MODALITY_BITS.get(modality) ?? 0;
  out.modalities[row] = modalities;
  out.firstArticle[row] = (first && articles.get(first.article)) ?? NO_ARTICLE;
  out.firstPassage[row] = first?.passage.start ?? 0;
  out.firstTrigger[row] = first?.trigger.start ?? 0;
}

function linkActors(
  links: GrowingLinks,
  event: ReportedEvent,
  dataset: Sources,
  numbers: ReadonlyMap<string, number>,
): void {
  const link = (actor: string, bits: number): void => {
    const number = numbers.get(actor);
    if (number !== undefined) links.put(number, bits);
  };
  for (const { actor, role } of event.participants) {
    for (const whole of withWholes(dataset, actor)) link(whole, ROLE_BITS[role]);
    if (role === 'agent') link(actor, ROLE_BITS.own);
  }
  for (const { saidBy = [] } of event.reports)
    for (const speaker of saidBy)
      for (const whole of withWholes(dataset, speaker)) link(whole, ROLE_BITS.speaker);
}

/** The key of the lane by actor: those who act, or what they are part of. */
function laneKey(event: ReportedEvent, topOfActor: (actor: ActorId) => ActorId): string {
  const tops = new Set<string>();
  for (const { actor, role } of event.participants)
    if (role === 'agent') tops.add(topOfActor(actor));
  return tops.size < 2 ? [...tops].join('') : [...tops].sort().join('\n');
}

/** Reads events of one dataset into columns, in the order given and so without `byAt`. */
export class EventReader {
  private readonly dataset: Sources;
  private readonly numbering: Numbering;
  private readonly moments: ReadonlyMap<string, number>;
  private readonly byId: ReadonlyMap<string, Actor>;
  private readonly tops = new Map<ActorId, ActorId>();
  private readonly dateOf: ReturnType<typeof dateReader>;

  constructor(dataset: Sources, lanes: readonly string[] = []) {
    this.dataset = dataset;
    this.numbering = numberDataset(dataset, lanes);
    this.moments = publicationMoments(dataset.articles, zoneOf(dataset));
    this.byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
    this.dateOf = dateReader(dataset);
  }

  private topOfActor(actor: ActorId): ActorId {
    const top = this.tops.get(actor) ?? topOf(actor, this.byId);
    this.tops.set(actor, top);
    return top;
  }

  /** `placeOf`: where an event stands in the dataset's list. */
  read(events: readonly ReportedEvent[], placeOf: (i: number) => number): Columns {
    const { articles, actors, lanes } = this.numbering;
    const out = emptyColumns(events.length);
    const links = [0, 1, 2].map(() => new GrowingLinks(events.length));
    const [actorLinks, articleLinks, reportLinks] = links as [Links, Links, Links];
    for (const [row, event] of events.entries()) {
      out.source[row] = placeOf(row);
      out.idHash[row] = hashId(event.id);
      out.kind[row] = KIND_NUMBERS.get(event.kind) ?? 0;
      out.weight[row] = event.weight;
      out.lane[row] = numberOf(
        laneKey(event, (actor) => this.topOfActor(actor)),
        lanes,
      );
      const date = event.when && this.dateOf(event.when);
      fillDate(out, row, event, date, publishedAt(event, this.moments));
      fillReports(out, row, event, articles);
      linkActors(actorLinks, event, this.dataset, actors);
      for (const { article } of event.reports)
        articleLinks.put(articles.get(article) ?? NO_ARTICLE);
      for (const { id } of event.reports) reportLinks.append(hashId(id));
      for (const link of links) link.close();
    }
    const [actorList, articleList] = [actorLinks.all(), articleLinks.all()];
    return {
      ...out,
      count: events.length,
      actorFrom: actorLinks.from,
      actors: actorList.to,
      roles: actorList.marks,
      articleFrom: articleLinks.from,
      articles: articleList.to,
      reportFrom: reportLinks.from,
      reportHash: reportLinks.all().to,
      byAt: new Uint32Array(0),
      lanes: [...lanes.keys()],
    };
  }
}
