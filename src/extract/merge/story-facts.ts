/** What all reports together tell about words and articles. */
import type { ActorId, Article, ArticleId } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';
import type { DraftReport } from '../draft-report.ts';
import { articleLikeness, type LikeArticle } from './article-likeness.ts';
import { centralClassesOf } from './central-classes.ts';
import type { Mention } from './mention.ts';
import { stemWord } from './stem-word.ts';

const DAY = 86_400_000;
/** Sentences that tell what an article is about. */
const LEAD = 2;

export interface StoryFacts {
  /** How much a shared word tells: the more, the fewer reports have it. */
  readonly rarity: (word: string) => number;
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
  /** Whether anybody calls the actor by a name: "the doctor" may be any of those named. */
  readonly named: (actor: ActorId) => boolean;
  /** Articles on the same story, most alike first; 0 to 1. */
  readonly like: (article: ArticleId) => ReadonlyMap<ArticleId, LikeArticle>;
  /** 0 where they are no more alike than any two. */
  readonly likeness: (a: ArticleId, b: ArticleId) => LikeArticle;
  readonly daysBetween: (a: ArticleId, b: ArticleId) => number | undefined;
}

function daysOfArticles(
  articles: readonly Pick<Article, 'id' | 'published'>[],
): ReadonlyMap<ArticleId, number> {
  const days = new Map<ArticleId, number>();
  for (const { id, published } of articles) {
    const value = published === undefined ? undefined : parseEdtf(published);
    const start = value && boundsOf(value).start;
    if (start !== undefined) days.set(id, Math.floor(start / DAY));
  }
  return days;
}

const centralKey = (name: string, article: ArticleId): string => `+${name} ${article}`;

const deedKey = (actor: ActorId, article: ArticleId): string => `@${actor} ${article}`;

/** What something is done to: actors, or the word for it. */
export const patientsOf = ({ targets, core }: DraftReport): readonly string[] =>
  core.patient === undefined || targets.length > 0 ? targets : [core.patient];

/** What is counted most, at least twice; of equals the first by name. */
function commonest(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  const [first] = [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] > 1 ? first[0] : undefined;
}

/** Ids of actors are made of the words that they are called by. */
const isNamed = (actor: ActorId, names: readonly string[]): boolean =>
  actor.split('-').some((word) => names.includes(stemWord(word)));

export function storyFacts(
  mentions: readonly Mention[],
  articles: readonly Pick<Article, 'id' | 'published'>[],
): StoryFacts {
  const reportsWith = new Map<string, number>();
  const tellings = new Map<string, number>();
  const heads = new Set<string>();
  const patients = new Map<string, Map<string, number>>();
  const named = new Set<ActorId>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { report, words } of mentions) {
    for (const word of words) count(reportsWith, word);
    count(tellings, `${report.stem} ${report.article}`);
    count(tellings, report.article);
    for (const agent of report.agents) count(tellings, deedKey(agent, report.article));
    for (const { name } of centralClassesOf(report)) {
      count(tellings, centralKey(name, report.article));
      if (report.sentence <= LEAD) heads.add(centralKey(name, report.article));
      const key = centralKey(name, report.article);
      const done = patients.get(key) ?? new Map<string, number>();
      patients.set(key, done);
      for (const patient of patientsOf(report)) count(done, patient);
    }
    for (const actor of [...report.agents, ...report.targets])
      if (!named.has(actor) && isNamed(actor, report.core.names)) named.add(actor);
    if (report.sentence > LEAD) continue;
    heads.add(`${report.stem} ${report.article}`).add(`/${report.kind} ${report.article}`);
  }
  const days = daysOfArticles(articles);
  const like = articleLikeness(mentions);
  return {
    rarity: (word) => Math.log((mentions.length + 1) / ((reportsWith.get(word) ?? 0) + 0.5)),
    heads: ({ stem, article }) => heads.has(`${stem} ${article}`),
    headsKind: ({ kind, article }) => heads.has(`/${kind} ${article}`),
    tellings: ({ stem, article }) => tellings.get(`${stem} ${article}`) ?? 0,
    centralTellings: (name, article) => tellings.get(centralKey(name, article)) ?? 0,
    headsCentral: (name, article) => heads.has(centralKey(name, article)),
    centralPatient: (name, article) => commonest(patients.get(centralKey(name, article))),
    reportsOf: (article) => tellings.get(article) ?? 0,
    deedsOf: (actor, article) => tellings.get(deedKey(actor, article)) ?? 0,
    named: (actor) => named.has(actor),
    like: (article) => like.get(article) ?? new Map(),
    likeness: (a, b) => like.get(a)?.get(b) ?? like.get(b)?.get(a) ?? 0,
    daysBetween: (a, b) => {
      const [x, y] = [days.get(a), days.get(b)];
      return x === undefined || y === undefined ? undefined : Math.abs(x - y);
    },
  };
}
