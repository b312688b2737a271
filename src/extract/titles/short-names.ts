import type { Actor, ActorId } from '../../model/dataset.ts';

/** The family name, as the sources use it alone: an alias that is the end of the full name. */
function familyName({ name, aliases = [] }: Actor): string | undefined {
  return [...aliases]
    .filter((alias) => alias.length >= 3 && name.endsWith(` ${alias}`))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

/** Persons by the name that a title calls them: the family name where the sources use it and nobody else has it. */
export function shortNames(actors: readonly Actor[]): ReadonlyMap<ActorId, string> {
  const own = new Map<string, Set<ActorId>>();
  for (const actor of actors)
    for (const each of [actor.name, ...(actor.aliases ?? [])]) {
      const last = each.split(' ').at(-1)!;
      own.set(last, (own.get(last) ?? new Set()).add(actor.id));
    }
  const short = new Map<ActorId, string>();
  for (const actor of actors) {
    const family = actor.kind === 'person' ? familyName(actor) : undefined;
    if (family && own.get(family.split(' ').at(-1)!)?.size === 1) short.set(actor.id, family);
  }
  return short;
}
