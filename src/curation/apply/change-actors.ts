/** Edits of who is who. */
import type { Actor, ActorId, EventId, ReportedEvent } from '../../model/dataset.ts';
import { eventsOfActors } from '../dataset-index.ts';
import type { EditOf } from '../edits.ts';
import type { Overlay } from '../overlay.ts';
import { ACTOR_GONE, type Bench, type Misfit } from './outcome.ts';

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** The other's names become aliases; what the first does not know the other may tell. */
function oneActor(actor: Actor, other: Actor): Actor {
  const names = [...(actor.aliases ?? []), other.name, ...(other.aliases ?? [])];
  const aliases = unique(names).filter((name) => name !== actor.name);
  const description = actor.description ?? other.description;
  return {
    ...actor,
    ...(aliases.length > 0 && { aliases }),
    ...(description !== undefined && { description }),
  };
}

function renamedIn(event: ReportedEvent, from: ActorId, to: ActorId): ReportedEvent {
  const now = (id: ActorId): ActorId => (id === from ? to : id);
  const cast = new Map(
    event.participants.map(({ actor, role }) => [
      `${role} ${now(actor)}`,
      { actor: now(actor), role },
    ]),
  );
  return {
    ...event,
    participants: [...cast.values()],
    reports: event.reports.map((report) =>
      report.saidBy?.includes(from) ? { ...report, saidBy: report.saidBy.map(now) } : report,
    ),
  };
}

const names = ({ participants, reports }: ReportedEvent, actor: ActorId): boolean =>
  participants.some((one) => one.actor === actor) ||
  reports.some(({ saidBy }) => saidBy?.includes(actor));

/** Events that name an actor now: those that did at first, and those that were changed since. */
function eventsNaming(overlay: Overlay, actor: ActorId): readonly ReportedEvent[] {
  const ids = new Set<EventId>([
    ...(eventsOfActors(overlay.base).get(actor) ?? []),
    ...overlay.events.keys(),
  ]);
  const events = [...ids].flatMap((id) => overlay.event(id) ?? []);
  return unique(events).filter((event) => names(event, actor));
}

/** Whether an actor is, at any remove, part of another. */
function isWithin(overlay: Overlay, actor: ActorId, whole: ActorId): boolean {
  const seen = new Set<ActorId>();
  let at: ActorId | undefined = actor;
  while (at !== undefined && !seen.has(at)) {
    if (at === whole) return true;
    seen.add(at);
    at = overlay.actor(at)?.partOf;
  }
  return false;
}

function withoutWhole({ partOf: _, ...actor }: Actor): Actor {
  return actor;
}

function mergeActor(overlay: Overlay, into: Actor, other: Actor): Actor {
  for (const event of eventsNaming(overlay, other.id))
    overlay.change(renamedIn(event, other.id, into.id));
  for (const actor of overlay.actors())
    if (actor.partOf === other.id)
      overlay.changeActor(
        actor.id === into.id || isWithin(overlay, into.id, actor.id)
          ? withoutWhole(actor)
          : { ...actor, partOf: into.id },
      );
  const kept = overlay.actor(into.id) ?? into;
  const merged = oneActor(kept, other);
  overlay.removeActor(other.id);
  overlay.actorMergedInto.set(other.id, into.id);
  overlay.changeActor(merged);
  return merged;
}

export function mergeActors({ actor: id, others }: EditOf<'actors-merged'>, at: Bench): Misfit {
  const { overlay, resolve } = at;
  const first = resolve.actor(id);
  if (!first) return ACTOR_GONE;
  let actor = first;
  const gone: ActorId[] = [];
  for (const otherId of others) {
    const other = resolve.actor(otherId);
    if (!other) gone.push(otherId);
    else if (other.id !== actor.id) actor = mergeActor(overlay, actor, other);
  }
  return gone.length > 0 ? `${ACTOR_GONE}: ${gone.join(', ')}` : undefined;
}

/** The old name stays as an alias: the articles go on using it. */
export function renameActor({ actor: id, name }: EditOf<'actor-renamed'>, at: Bench): Misfit {
  const actor = at.resolve.actor(id);
  if (!actor) return ACTOR_GONE;
  if (name.trim() === '') return 'The new name is empty';
  const aliases = unique([...(actor.aliases ?? []), actor.name]).filter((one) => one !== name);
  at.overlay.changeActor({ ...actor, name, ...(aliases.length > 0 && { aliases }) });
}

export function attachActor({ actor: id, partOf }: EditOf<'actor-attached'>, at: Bench): Misfit {
  const { overlay, resolve } = at;
  const actor = resolve.actor(id);
  if (!actor) return ACTOR_GONE;
  if (partOf === undefined) {
    overlay.changeActor(withoutWhole(actor));
    return undefined;
  }
  const whole = resolve.actor(partOf);
  if (!whole) return 'What the actor is to be part of is no longer there';
  if (isWithin(overlay, whole.id, actor.id)) return 'The actor would be part of itself';
  overlay.changeActor({ ...actor, partOf: whole.id });
}

export function changeActorKind(
  { actor: id, to }: EditOf<'actor-kind-changed'>,
  at: Bench,
): Misfit {
  const actor = at.resolve.actor(id);
  if (!actor) return ACTOR_GONE;
  at.overlay.changeActor({ ...actor, kind: to });
}

/** An actor whom no article was read to name; one of that id that is there already serves as well. */
export function addActor({ actor }: EditOf<'actor-added'>, at: Bench): Misfit {
  const { overlay, resolve } = at;
  if (overlay.actor(actor.id)) return undefined;
  const whole = actor.partOf === undefined ? undefined : resolve.actor(actor.partOf);
  overlay.changeActor({ ...withoutWhole(actor), ...(whole && { partOf: whole.id }) });
}
