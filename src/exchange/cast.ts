/** Who and what the ids of a dataset stand for. */
import type {
  ActorId,
  Article,
  ArticleId,
  Dataset,
  ReportedEvent,
  Role,
} from '../model/dataset.ts';

export interface Cast {
  readonly nameOf: (actor: ActorId) => string;
  readonly articleOf: (article: ArticleId) => Article | undefined;
  /** Names of those who take part in a role, in the order of the event. */
  readonly inRole: (event: ReportedEvent, role: Role) => readonly string[];
}

export function castOf({ actors, articles }: Dataset): Cast {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const nameOf = (actor: ActorId): string => names.get(actor) ?? actor;
  return {
    nameOf,
    articleOf: (article) => byId.get(article),
    inRole: (event, role) =>
      event.participants.filter((each) => each.role === role).map(({ actor }) => nameOf(actor)),
  };
}

/** "Port of Lorn closed, Lorn Gazette, 2021-03-02": how an article is named beside its words. */
export const citationOf = ({ id, title, publisher, published }: Article): string =>
  [title ?? id, publisher, published].filter((part) => part !== undefined).join(', ');
