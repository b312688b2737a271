/** Where things stand in a frozen dataset; made once for each, and only what is asked for. */
import type {
  ActorId,
  ArticleId,
  Dataset,
  EventId,
  Report,
  ReportedEvent,
  ReportId,
} from '../model/dataset.ts';

const once = <Value>(make: (dataset: Dataset) => Value): ((dataset: Dataset) => Value) => {
  const known = new WeakMap<Dataset, Value>();
  return (dataset) => {
    const kept = known.get(dataset);
    if (kept !== undefined) return kept;
    const made = make(dataset);
    known.set(dataset, made);
    return made;
  };
};

/** Place of each event in `events`. */
export const eventPlaces = once(
  ({ events }): ReadonlyMap<EventId, number> => new Map(events.map(({ id }, place) => [id, place])),
);

/** The event that each report stands in. */
export const reportHomes = once(
  ({ events }): ReadonlyMap<ReportId, EventId> =>
    new Map(events.flatMap(({ id, reports }) => reports.map((report) => [report.id, id] as const))),
);

export interface Placed {
  readonly event: ReportedEvent;
  readonly report: Report;
}

/** The reports of each article. */
export const reportsOfArticles = once(({ events }): ReadonlyMap<ArticleId, readonly Placed[]> => {
  const byArticle = new Map<ArticleId, Placed[]>();
  for (const event of events)
    for (const report of event.reports) {
      const own = byArticle.get(report.article);
      if (own) own.push({ event, report });
      else byArticle.set(report.article, [{ event, report }]);
    }
  return byArticle;
});

/** The events that name an actor, as one who takes part or is quoted. */
export const eventsOfActors = once(({ events }): ReadonlyMap<ActorId, readonly EventId[]> => {
  const byActor = new Map<ActorId, EventId[]>();
  for (const { id, participants, reports } of events) {
    const named = new Set([
      ...participants.map(({ actor }) => actor),
      ...reports.flatMap(({ saidBy = [] }) => saidBy),
    ]);
    for (const actor of named) {
      const own = byActor.get(actor);
      if (own) own.push(id);
      else byActor.set(actor, [id]);
    }
  }
  return byActor;
});
