/** Small valid datasets for tests: offsets are computed from quotes, ids are given as plain strings. */
import { createHash } from 'node:crypto';
import type {
  Actor,
  ActorId,
  ActorKind,
  Article,
  ArticleId,
  Dataset,
  EventId,
  Figure,
  Modality,
  Passage,
  Report,
  ReportedEvent,
  ReportId,
  Role,
  Span,
  When,
} from '../../src/model/dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import type { Kind } from '../../src/model/kinds.ts';

/** Where a quote stands in a text; throws where it does not stand there exactly once, unless told which (from 0). */
export function spanOf(text: string, quote: string, occurrence?: number): Span {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  const start = starts[occurrence ?? 0];
  if (start === undefined) throw new Error(`the text does not have: ${quote}`);
  if (occurrence === undefined && starts.length > 1)
    throw new Error(`the text has more than once: ${quote}`);
  return { start, end: start + quote.length };
}

export const passageOf = (text: string, quote: string, occurrence?: number): Passage => ({
  ...spanOf(text, quote, occurrence),
  quote,
});

type ArticleFacts = Partial<Omit<Article, 'id' | 'published' | 'text'>> & {
  readonly id?: string;
  readonly published?: string;
  readonly text: string;
};

export function anArticle({ id = 'article', published, text, ...facts }: ArticleFacts): Article {
  return {
    id: id as ArticleId,
    ...(published !== undefined && { published: edtf(published) }),
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    ...facts,
  };
}

interface ActorFacts {
  readonly id: string;
  readonly name?: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly partOf?: string;
}

export function anActor({ id, name = id, kind = 'person', partOf, ...facts }: ActorFacts): Actor {
  return {
    id: id as ActorId,
    name,
    kind,
    ...facts,
    ...(partOf !== undefined && { partOf: partOf as ActorId }),
  };
}

type WhenFacts = Partial<Omit<When, 'edtf' | 'anchor' | 'phrase'>> & {
  readonly anchor?: string;
  /** The words in the article that tell the date. */
  readonly phrase?: readonly [article: Article, quote: string, occurrence?: number];
};

export function aWhen(date: string, { anchor, phrase, ...facts }: WhenFacts = {}): When {
  const [article, quote = '', occurrence] = phrase ?? [];
  return {
    edtf: edtf(date),
    basis: 'stated',
    extent: 'within',
    ...facts,
    ...(article && {
      phrase: { article: article.id, ...passageOf(article.text, quote, occurrence) },
    }),
    ...(anchor !== undefined && { anchor: edtf(anchor) }),
  };
}

interface ReportFacts {
  readonly id?: string;
  /** The word that tells of the event, in the quote; the whole quote if not given. */
  readonly trigger?: string;
  readonly saidBy?: readonly string[];
  readonly modality?: Modality;
  /** `[265, 'deaths', '265']`: value, unit, and the words in the quote. */
  readonly figures?: readonly (readonly [value: number, unit: string, words: string])[];
  readonly when?: When;
  readonly occurrence?: number;
}

/** A report in the given words of an article. */
export function aReport(article: Article, quote: string, facts: ReportFacts = {}): Report {
  const { id, trigger = quote, saidBy, modality = 'asserted', figures, when, occurrence } = facts;
  const passage = passageOf(article.text, quote, occurrence);
  const inPassage = (words: string): Span => {
    const { start, end } = spanOf(quote, words);
    return { start: passage.start + start, end: passage.start + end };
  };
  return {
    id: (id ?? `${article.id}-${passage.start}`) as ReportId,
    article: article.id,
    passage,
    trigger: inPassage(trigger),
    ...(saidBy && { saidBy: saidBy as readonly ActorId[] }),
    modality,
    ...(figures && {
      figures: figures.map(
        ([value, unit, words]): Figure => ({ value, unit, ...inPassage(words) }),
      ),
    }),
    ...(when && { when }),
  };
}

interface EventFacts {
  readonly id?: string;
  readonly kind?: Kind;
  readonly title?: string;
  readonly weight?: number;
  /** A date in EDTF, or the whole of it. */
  readonly when?: string | When;
  readonly participants?: readonly (readonly [actor: string, role: Role])[];
  readonly where?: string;
  readonly reports: readonly Report[];
}

/** An event that these reports tell of; its id is that of the first. */
export function anEvent({ reports, when, participants = [], ...facts }: EventFacts): ReportedEvent {
  const { id = reports[0]?.id, kind = 'statement', title = 'Something happens' } = facts;
  const { weight = 0.5, where } = facts;
  return {
    id: id as string as EventId,
    kind,
    title,
    weight,
    ...(when !== undefined && { when: typeof when === 'string' ? aWhen(when) : when }),
    participants: participants.map(([actor, role]) => ({ actor: actor as ActorId, role })),
    ...(where !== undefined && { where }),
    reports,
  };
}

export const aDataset = (facts: Partial<Omit<Dataset, 'format' | 'version'>> = {}): Dataset => ({
  format: 'sourceline',
  version: 1,
  title: 'A story',
  articles: [],
  actors: [],
  events: [],
  ...facts,
});

const HARBOUR = [
  'Port of Lorn closed',
  '',
  'Harbour master Ada Finch said on Monday that two ships had collided off Lorn.',
  'Finch warned Tarrel that 12 sailors were missing.',
].join('\n');

/** Two articles, three actors, three events with four reports: one of each thing that a dataset may hold. */
export function aHarbourDataset(): Dataset {
  const first = anArticle({
    id: 'harbour',
    title: 'Port of Lorn closed',
    publisher: 'Lorn Gazette',
    authors: ['B. Quill'],
    url: 'https://example.org/harbour',
    published: '2021-03-02T08:30',
    publishedFrom: 'metadata',
    language: 'en',
    text: HARBOUR,
    furniture: [],
  });
  const second = anArticle({
    id: 'wire',
    title: 'Collision off Lorn',
    text: 'Tarrel denied that its ship had been off Lorn. The collision was on March 1, 2021 ⚓.',
  });
  const collision = anEvent({
    kind: 'disaster',
    title: 'Two ships collide off Lorn',
    weight: 1,
    when: aWhen('2021-03-01', {
      phrase: [first, 'on Monday'],
      anchor: '2021-03-02',
      rule: 'weekday',
    }),
    where: 'off Lorn',
    reports: [
      aReport(
        first,
        'Harbour master Ada Finch said on Monday that two ships had collided off Lorn.',
        {
          trigger: 'collided',
          saidBy: ['ada-finch'],
          modality: 'claimed',
          figures: [[2, 'ships', 'two']],
        },
      ),
      aReport(second, 'The collision was on March 1, 2021 ⚓.', {
        trigger: 'collision',
        when: aWhen('2021-03-01', { phrase: [second, 'on March 1, 2021'] }),
      }),
    ],
  });
  const warning = anEvent({
    kind: 'warning',
    title: 'Ada Finch warns Tarrel of missing sailors',
    when: aWhen('2021-03-02~', { basis: 'publication' }),
    participants: [
      ['ada-finch', 'agent'],
      ['tarrel', 'target'],
    ],
    reports: [
      aReport(first, 'Finch warned Tarrel that 12 sailors were missing.', {
        trigger: 'warned',
        figures: [[12, 'missing', '12 sailors']],
      }),
    ],
  });
  const denial = anEvent({
    kind: 'refusal',
    title: 'Tarrel denies that its ship was there',
    weight: 0,
    participants: [['tarrel', 'agent']],
    reports: [
      aReport(second, 'Tarrel denied that its ship had been off Lorn.', { trigger: 'denied' }),
    ],
  });
  return aDataset({
    title: 'The collision off Lorn',
    articles: [first, second],
    actors: [
      anActor({
        id: 'ada-finch',
        name: 'Ada Finch',
        aliases: ['Finch'],
        description: 'Harbour master',
        partOf: 'lorn',
      }),
      anActor({ id: 'lorn', name: 'Lorn', kind: 'country' }),
      anActor({ id: 'tarrel', name: 'Tarrel', kind: 'country' }),
    ],
    events: [collision, warning, denial],
  });
}
