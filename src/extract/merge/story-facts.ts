/** What all reports together tell about words and articles. */
import type { Article, ArticleId } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';
import type { DraftReport } from '../draft-report.ts';
import { articleLikeness, type LikeArticle } from './article-likeness.ts';
import type { Mention } from './mention.ts';

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
  /** Articles on the same story, most alike first; 0 to 1. */
  readonly like: (article: ArticleId) => ReadonlyMap<ArticleId, LikeArticle>;
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

export function storyFacts(
  mentions: readonly Mention[],
  articles: readonly Pick<Article, 'id' | 'published'>[],
): StoryFacts {
  const reportsWith = new Map<string, number>();
  const tellings = new Map<string, number>();
  const heads = new Set<string>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { report, words } of mentions) {
    for (const word of words) count(reportsWith, word);
    count(tellings, `${report.stem} ${report.article}`);
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
    like: (article) => like.get(article) ?? new Map(),
    daysBetween: (a, b) => {
      const [x, y] = [days.get(a), days.get(b)];
      return x === undefined || y === undefined ? undefined : Math.abs(x - y);
    },
  };
}
