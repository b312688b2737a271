import type { Actor, ActorId, ReportedEvent } from '../../model/dataset.ts';

/** The actors that take part or speak, and those they belong to; by id. */
export function actorsInUse(
  actors: readonly Actor[],
  events: readonly ReportedEvent[],
): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const used = new Set<ActorId>();
  const use = (id: ActorId): void => {
    const actor = byId.get(id);
    if (!actor || used.has(id)) return;
    used.add(id);
    if (actor.partOf) use(actor.partOf);
  };
  for (const event of events) {
    for (const { actor } of event.participants) use(actor);
    for (const report of event.reports) for (const actor of report.saidBy ?? []) use(actor);
  }
  return actors
    .filter((actor) => used.has(actor.id))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
