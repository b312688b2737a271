import type { Actor, ActorId } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';

/** The actors that reports name, and those they belong to; by id. */
export function actorsInUse(
  actors: readonly Actor[],
  reports: Iterable<Pick<DraftReport, 'agents' | 'targets' | 'saidBy'>>,
): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const used = new Set<ActorId>();
  const use = (id: ActorId): void => {
    const actor = byId.get(id);
    if (!actor || used.has(id)) return;
    used.add(id);
    if (actor.partOf) use(actor.partOf);
  };
  for (const { agents, targets, saidBy } of reports)
    for (const named of [agents, targets, saidBy]) for (const actor of named) use(actor);
  return actors
    .filter((actor) => used.has(actor.id))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
