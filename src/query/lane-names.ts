/** What lanes by actor are called, and under which name somebody acts. */

import { timeline } from '../messages/en/timeline.ts';
import type { Say } from '../messages/say.ts';
import type { Actor, ActorId } from '../model/dataset.ts';
import { isolated } from '../text/isolate.ts';

const MOST_NAMES = 3;

/** The country or body that an actor belongs to, or the actor itself. Safe on circles. */
export function topOf(actor: ActorId, actors: ReadonlyMap<string, Actor>): ActorId {
  const seen = new Set<ActorId>();
  let top = actor;
  while (!seen.has(top)) {
    seen.add(top);
    const above = actors.get(top)?.partOf;
    if (above === undefined || !actors.has(above)) return top;
    top = above;
  }
  return top;
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the articles shorten a name to; without that, a person's name but for the first word. */
export function shortNameOf(actor: Actor | undefined, id: ActorId): string {
  if (!actor) return id;
  const endings = (actor.aliases ?? []).filter((alias) => actor.name.endsWith(` ${alias}`));
  const longest = endings.sort((a, b) => b.length - a.length || byText(a, b))[0];
  if (longest !== undefined) return longest;
  const afterFirst = actor.name.indexOf(' ') + 1;
  return actor.kind === 'person' ? actor.name.slice(afterFirst) : actor.name;
}

/** "Lorn + Tarrel"; of no actor, that none is named. */
export function jointLabel(names: readonly string[], say: Say): string {
  if (names.length === 0) return say(timeline).noAgent;
  const sorted = [...names].sort(byText);
  if (sorted.length === 1) return sorted[0] ?? '';
  if (sorted.length <= MOST_NAMES) return sorted.map(isolated).join(' + ');
  const more = say(timeline).moreNames(sorted.length - MOST_NAMES + 1);
  return [...sorted.slice(0, MOST_NAMES - 1).map(isolated), more].join(' + ');
}
