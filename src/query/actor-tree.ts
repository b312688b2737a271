import type { Actor, ActorId, Dataset } from '../model/dataset.ts';
import { withWholes } from './actor-wholes.ts';
import { countActors } from './count-facets.ts';
import { indexOf } from './event-index.ts';

export interface ActorBranch {
  readonly actor: Actor;
  /** Events in the whole dataset that it or a part of it takes part in or is quoted on. */
  readonly events: number;
  readonly parts: readonly ActorBranch[];
}

const known = new WeakMap<Dataset, readonly ActorBranch[]>();

const byEvents = (a: ActorBranch, b: ActorBranch): number =>
  b.events - a.events || (a.actor.name < b.actor.name ? -1 : a.actor.name > b.actor.name ? 1 : 0);

/** Actors under what they are part of, those of the most events first; only actors of some event. */
export function actorTree(dataset: Dataset): readonly ActorBranch[] {
  const kept = known.get(dataset);
  if (kept) return kept;
  const counts = countActors(indexOf(dataset), 'any');
  const parts = new Map<ActorId | undefined, Actor[]>();
  for (const actor of dataset.actors) {
    // Actors that are parts of each other in a circle each stand by themselves.
    const [, whole] = withWholes(dataset, actor.id);
    const inCircle = whole && withWholes(dataset, whole).includes(actor.id);
    const above = whole && !inCircle ? whole : undefined;
    const list = parts.get(above) ?? [];
    list.push(actor);
    parts.set(above, list);
  }
  const branch = (actor: Actor): ActorBranch => ({
    actor,
    events: counts.get(actor.id) ?? 0,
    parts: (parts.get(actor.id) ?? []).map(branch).filter(isUsed).sort(byEvents),
  });
  const isUsed = ({ events }: ActorBranch): boolean => events > 0;
  const tree = (parts.get(undefined) ?? []).map(branch).filter(isUsed).sort(byEvents);
  known.set(dataset, tree);
  return tree;
}
