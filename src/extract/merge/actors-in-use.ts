import type { Actor, ActorId } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';

type Naming = Pick<DraftReport, 'agents' | 'targets' | 'saidBy'>;

/** Gathers the actors that reports name. */
export class UsedActors {
  readonly #named = new Set<ActorId>();

  add({ agents, targets, saidBy }: Naming): void {
    for (const actors of [agents, targets, saidBy])
      for (const actor of actors) this.#named.add(actor);
  }

  /** Those named, and those they belong to; by id. */
  among(actors: readonly Actor[]): readonly Actor[] {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const used = new Set<ActorId>();
    const use = (id: ActorId): void => {
      const actor = byId.get(id);
      if (!actor || used.has(id)) return;
      used.add(id);
      if (actor.partOf) use(actor.partOf);
    };
    for (const id of this.#named) use(id);
    return actors
      .filter((actor) => used.has(actor.id))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
}

export function actorsInUse(actors: readonly Actor[], reports: Iterable<Naming>): readonly Actor[] {
  const used = new UsedActors();
  for (const report of reports) used.add(report);
  return used.among(actors);
}
