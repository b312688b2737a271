/**
 * Bare datasets for tests of order, counts, dates and search: events without an article's text behind them.
 * dataset.ts builds whole ones.
 */
import type {
  Actor,
  ActorId,
  ActorKind,
  Article,
  ArticleId,
  Basis,
  Dataset,
  EventId,
  Modality,
  Report,
  ReportedEvent,
  ReportId,
  Role,
  When,
} from '../../src/model/dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import type { Kind } from '../../src/model/kinds.ts';

export const articleId = (id: string) => id as ArticleId;
export const actorId = (id: string) => id as ActorId;
export const eventId = (id: string) => id as EventId;
export const reportId = (id: string) => id as ReportId;

export const anArticle = (
  id: string,
  facts: Partial<Omit<Article, 'id' | 'published'>> & { published?: string } = {},
): Article => {
  const { published, ...rest } = facts;
  return {
    id: articleId(id),
    sha256: '',
    text: '',
    ...rest,
    ...(published && { published: edtf(published) }),
  };
};

export const anActor = (id: string, name: string, kind: ActorKind, partOf?: string): Actor => ({
  id: actorId(id),
  name,
  kind,
  ...(partOf && { partOf: actorId(partOf) }),
});

export const aWhen = (date: string, facts: Partial<Omit<When, 'edtf'>> = {}): When => ({
  edtf: edtf(date),
  basis: 'stated',
  extent: 'within',
  ...facts,
});

interface ReportFacts {
  readonly article?: string;
  readonly quote?: string;
  readonly start?: number;
  readonly trigger?: string;
  readonly saidBy?: readonly string[];
  readonly modality?: Modality;
}

export const aReport = (id: string, facts: ReportFacts = {}): Report => {
  const { article = 'a', quote = 'words', start = 0, trigger = quote, saidBy, modality } = facts;
  const at = start + quote.indexOf(trigger);
  return {
    id: reportId(id),
    article: articleId(article),
    passage: { start, end: start + quote.length, quote },
    trigger: { start: at, end: at + trigger.length },
    modality: modality ?? 'asserted',
    ...(saidBy && { saidBy: saidBy.map(actorId) }),
  };
};

interface EventFacts {
  readonly kind?: Kind;
  readonly title?: string;
  readonly weight?: number;
  /** EDTF; absent: undated. */
  readonly date?: string;
  readonly basis?: Basis;
  readonly extent?: When['extent'];
  readonly who?: readonly (readonly [string, Role])[];
  readonly reports?: readonly Report[];
}

export const anEvent = (id: string, facts: EventFacts = {}): ReportedEvent => {
  const { date, basis = 'stated', extent = 'within', who = [], kind, title, weight } = facts;
  return {
    id: eventId(id),
    kind: kind ?? 'other',
    title: title ?? id,
    weight: weight ?? 0.5,
    ...(date && { when: aWhen(date, { basis, extent }) }),
    participants: who.map(([actor, role]) => ({ actor: actorId(actor), role })),
    reports: facts.reports ?? [aReport(`${id}-report`)],
  };
};

export const aDataset = (parts: Partial<Dataset> = {}): Dataset => ({
  format: 'sourceline',
  version: 1,
  title: 'Test',
  articles: [anArticle('a')],
  actors: [],
  events: [],
  ...parts,
});
