/** Read articles → the dataset: who they speak of, what they report, which reports are of one event. */
import type { Article, Dataset } from '../model/dataset.ts';
import { findActors } from './actors/find-actors.ts';
import { draftArticle } from './draft-article.ts';
import { actorsInUse } from './merge/actors-in-use.ts';
import { mergeReports } from './merge/merge-reports.ts';
import type { ReadArticle } from './read-article.ts';
import { shortNames } from './titles/short-names.ts';
import { whoIn } from './who.ts';

/** Dated articles first, the earliest first; then by id. */
function byPublication(a: Article, b: Article): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

export function mergeArticles(given: readonly ReadArticle[], title: string): Dataset {
  const reads = [...given].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const articles = reads.map(({ article }) => article);
  const found = findActors(reads);
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const short = shortNames(found.actors);
  const reports = reads.flatMap((read) =>
    draftArticle(read, whoIn(found, actors, read.article.id, short)).flatMap((sentence) =>
      sentence.reports.map(({ report }) => report),
    ),
  );
  const events = mergeReports(reports, articles);
  return {
    format: 'sourceline',
    version: 1,
    title,
    articles: [...articles].sort(byPublication),
    actors: actorsInUse(found.actors, events),
    events,
  };
}
