import type { ActorId, Dataset, ReportedEvent } from '../model/dataset.ts';
import type { ActorRole } from './filters.ts';

const known = new WeakMap<Dataset['actors'], Map<ActorId, readonly ActorId[]>>();

/** An actor and everything it is part of, nearest first; a circle of parts is cut where it closes. */
export function withWholes(dataset: Pick<Dataset, 'actors'>, id: ActorId): readonly ActorId[] {
  const kept = known.get(dataset.actors) ?? wholes(dataset);
  known.set(dataset.actors, kept);
  return kept.get(id) ?? [id];
}

function wholes(dataset: Pick<Dataset, 'actors'>): Map<ActorId, readonly ActorId[]> {
  const partOf = new Map(dataset.actors.map((actor) => [actor.id, actor.partOf]));
  const chainOf = (id: ActorId): readonly ActorId[] => {
    const chain: ActorId[] = [];
    let next: ActorId | undefined = id;
    while (next && partOf.has(next) && !chain.includes(next)) {
      chain.push(next);
      next = partOf.get(next);
    }
    return chain;
  };
  return new Map(dataset.actors.map(({ id }) => [id, chainOf(id)]));
}

/** Those who take part in an event in a role, with the countries and bodies they belong to. */
export function involvedActors(
  event: ReportedEvent,
  dataset: Dataset,
  role: ActorRole,
): ReadonlySet<ActorId> {
  const found = new Set<ActorId>();
  const add = (id: ActorId) => {
    for (const actor of withWholes(dataset, id)) found.add(actor);
  };
  if (role !== 'speaker')
    for (const participant of event.participants)
      if (role === 'any' || participant.role === role) add(participant.actor);
  if (role === 'any' || role === 'speaker')
    for (const report of event.reports) for (const speaker of report.saidBy ?? []) add(speaker);
  return found;
}
