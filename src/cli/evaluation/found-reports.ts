import type { Actor, ArticleId, Dataset, Role, Span } from '../../model/dataset.ts';
import { type SqueezedText, squeezeText } from './squeezed-text.ts';

/** A report of the dataset, as it is compared: offsets without white space. */
export interface FoundReport {
  readonly event: string;
  readonly kind: string;
  readonly edtf: string | undefined;
  readonly basis: string;
  readonly weight: number;
  readonly trigger: Span;
  readonly agents: readonly Actor[];
  readonly targets: readonly Actor[];
}

export interface FoundArticle {
  readonly text: SqueezedText;
  readonly reports: readonly FoundReport[];
}

/** The reports of a dataset, article by article. */
export function foundArticles({
  articles,
  actors,
  events,
}: Dataset): ReadonlyMap<ArticleId, FoundArticle> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const texts = new Map(articles.map(({ id, text }) => [id, squeezeText(text)]));
  const found = new Map(articles.map(({ id }) => [id, [] as FoundReport[]]));
  for (const event of events) {
    const inRole = (wanted: Role): readonly Actor[] =>
      event.participants.flatMap(({ actor, role }) => {
        const one = role === wanted ? byId.get(actor) : undefined;
        return one ? [one] : [];
      });
    for (const report of event.reports) {
      const when = report.when ?? event.when;
      found.get(report.article)!.push({
        event: event.id,
        kind: event.kind,
        edtf: when?.edtf,
        basis: when?.basis ?? 'none',
        weight: event.weight,
        trigger: texts.get(report.article)!.spanOf(report.trigger),
        agents: inRole('agent'),
        targets: inRole('target'),
      });
    }
  }
  return new Map(articles.map(({ id }) => [id, { text: texts.get(id)!, reports: found.get(id)! }]));
}
