/** What all reports together tell about words and articles. */
import type { ActorId, ArticleId } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';
import type { LikeArticle } from './article-likeness.ts';
import { centralClassesOf } from './central-classes.ts';
import type { Collection } from './collection.ts';
import type { Mention } from './mention.ts';

/** Sentences that tell what an article is about. */
const LEAD = 2;

export interface StoryFacts extends Omit<Collection, 'blocks'> {
  /** Whether the head of the article tells of something by this word. */
  readonly heads: (report: DraftReport) => boolean;
  /** Whether the head of the article tells of something of this kind. */
  readonly headsKind: (report: DraftReport) => boolean;
  /** How often the article tells of something by the report's word. */
  readonly tellings: (report: DraftReport) => number;
  /** How often the article tells of what is in the central class of this name. */
  readonly centralTellings: (name: string, article: ArticleId) => number;
  /** Whether the head of the article tells of it. */
  readonly headsCentral: (name: string, article: ArticleId) => boolean;
  /** To whom it is done in the article, by most of its tellings there; absent where none is named twice. */
  readonly centralPatient: (name: string, article: ArticleId) => string | undefined;
  /** How many reports the article has. */
  readonly reportsOf: (article: ArticleId) => number;
  /** How many of them the actor is the agent of. */
  readonly deedsOf: (actor: ActorId, article: ArticleId) => number;
  /** How many reports of the later one's kind its article has between two of its sentences. */
  readonly between: (a: DraftReport, b: DraftReport) => number;
  /** 0 where they are no more alike than any two. */
  readonly likeness: (a: ArticleId, b: ArticleId) => LikeArticle;
}

/** What one article tells of, counted. */
class ArticleFacts {
  reports = 0;
  /** By stem. */
  readonly tellings = new Map<string, number>();
  readonly heads = new Set<string>();
  readonly headKinds = new Set<string>();
  /** By central class. */
  readonly central = new Map<string, number>();
  readonly headsCentral = new Set<string>();
  readonly patients = new Map<string, Map<string, number>>();
  readonly deeds = new Map<ActorId, number>();
  /** By kind, the sentences of its reports in their order. */
  readonly sentences = new Map<string, number[]>();
  readonly #commonest = new Map<string, string | undefined>();

  add(report: DraftReport): void {
    const isHead = report.sentence <= LEAD;
    this.reports += 1;
    const sentences = this.sentences.get(report.kind) ?? [];
    this.sentences.set(report.kind, sentences);
    sentences.push(report.sentence);
    count(this.tellings, report.stem);
    for (const agent of report.agents) count(this.deeds, agent);
    for (const { name } of centralClassesOf(report)) {
      count(this.central, name);
      if (isHead) this.headsCentral.add(name);
      const done = this.patients.get(name) ?? new Map<string, number>();
      this.patients.set(name, done);
      for (const patient of patientsOf(report)) count(done, patient);
    }
    if (!isHead) return;
    this.heads.add(report.stem);
    this.headKinds.add(report.kind);
  }

  /** To be asked when all are added. */
  commonestPatient(name: string): string | undefined {
    if (!this.#commonest.has(name)) this.#commonest.set(name, commonest(this.patients.get(name)));
    return this.#commonest.get(name);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What something is done to: actors, or the word for it. */
export const patientsOf = ({ targets, core }: DraftReport): readonly string[] =>
  core.patient === undefined || targets.length > 0 ? targets : [core.patient];

/** What is counted most, at least twice; of equals the first by name. */
function commonest(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  const [first] = [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] > 1 ? first[0] : undefined;
}

/** `mentions` are those of the articles that are compared. */
export function storyFacts(
  mentions: readonly Mention[],
  { rarity, named, like, daysBetween }: Collection,
): StoryFacts {
  const facts = new Map<ArticleId, ArticleFacts>();
  for (const { report } of mentions) {
    const own = facts.get(report.article) ?? new ArticleFacts();
    facts.set(report.article, own);
    own.add(report);
  }
  const none = new ArticleFacts();
  const of = (article: ArticleId): ArticleFacts => facts.get(article) ?? none;
  return {
    rarity,
    heads: ({ stem, article }) => of(article).heads.has(stem),
    headsKind: ({ kind, article }) => of(article).headKinds.has(kind),
    tellings: ({ stem, article }) => of(article).tellings.get(stem) ?? 0,
    centralTellings: (name, article) => of(article).central.get(name) ?? 0,
    headsCentral: (name, article) => of(article).headsCentral.has(name),
    centralPatient: (name, article) => of(article).commonestPatient(name),
    between: (a, b) =>
      (of(b.article).sentences.get(b.kind) ?? []).filter(
        (sentence) => a.sentence < sentence && sentence < b.sentence,
      ).length,
    reportsOf: (article) => of(article).reports,
    deedsOf: (actor, article) => of(article).deeds.get(actor) ?? 0,
    named,
    like,
    likeness: (a, b) => like(a).get(b) ?? like(b).get(a) ?? 0,
    daysBetween,
  };
}
