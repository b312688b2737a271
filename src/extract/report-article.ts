/** Article → its reports. No state between articles, so the work can be spread over threads and machines. */
import type { Grammar } from '../grammar/grammar.ts';
import type { ActorId, Article } from '../model/dataset.ts';
import { findActors } from './actors/find-actors.ts';
import { type StoredCharacter, storeCharacter } from './actors/stored-cast.ts';
import type { ArticleReports } from './article-reports.ts';
import { draftArticle } from './draft-article.ts';
import { extractArticle } from './extract-article.ts';
import type { ReadArticle } from './read-article.ts';
import { shortNames } from './titles/short-names.ts';
import { whoIn } from './who.ts';

/** What an article reports, and how that came about. */
export interface ReportedArticle {
  readonly reported: ArticleReports;
  readonly read: ReadArticle;
  readonly drafted: ReturnType<typeof draftArticle>;
}

export function traceReports(article: Article, grammar: Grammar): ReportedArticle {
  const read = extractArticle(article, grammar);
  const found = findActors([read]);
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const short = shortNames(found.actors);
  const drafted = draftArticle(read, whoIn(found, actors, article.id, short));
  const told = new Set<ActorId>();
  const cast = [...(found.casts[0]?.characters.values() ?? [])].flatMap(
    (character): readonly StoredCharacter[] => {
      const id = found.idOf(character);
      if (id === undefined) return [];
      const actor = told.has(id) ? undefined : actors.get(id);
      told.add(id);
      const called = actor?.kind === 'person' ? (short.get(id) ?? actor.name) : undefined;
      return [{ ...storeCharacter(character, id), ...(called !== undefined && { called }) }];
    },
  );
  const reports = drafted.flatMap((sentence) => sentence.reports.map(({ report }) => report));
  return { reported: { article, cast, reports }, read, drafted };
}

export const reportArticle = (article: Article, grammar: Grammar): ArticleReports =>
  traceReports(article, grammar).reported;
