import type { ActorId, Dataset } from '../model/dataset.ts';

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
