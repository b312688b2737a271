/** The changes that lie over a frozen dataset while edits are applied: only what differs is held. */
import type {
  Actor,
  ActorId,
  Dataset,
  EventId,
  Report,
  ReportedEvent,
  ReportId,
} from '../model/dataset.ts';
import { eventPlaces, reportHomes } from './dataset-index.ts';
import type { Verdict } from './edits.ts';

export class Overlay {
  readonly base: Dataset;
  /** Changed and new events; undefined for one that is gone. */
  readonly events = new Map<EventId, ReportedEvent | undefined>();
  readonly added: EventId[] = [];
  /** Where the reports of an event went that was merged. */
  readonly mergedInto = new Map<EventId, EventId>();
  readonly homes = new Map<ReportId, EventId | undefined>();
  readonly verdicts = new Map<EventId, Verdict>();
  readonly notes = new Map<EventId, string>();
  readonly #actors: Map<ActorId, Actor>;
  readonly actorMergedInto = new Map<ActorId, ActorId>();
  /** For each base actor that was merged, so that later merges find the events again. */
  actorsChanged = false;

  constructor(base: Dataset) {
    this.base = base;
    this.#actors = new Map(base.actors.map((actor) => [actor.id, actor]));
  }

  event(id: EventId): ReportedEvent | undefined {
    const at = follow(this.mergedInto, id);
    if (this.events.has(at)) return this.events.get(at);
    const place = eventPlaces(this.base).get(at);
    return place === undefined ? undefined : this.base.events[place];
  }

  /** Whether an id is in use, by an event that is gone as well. */
  isTaken(id: EventId): boolean {
    return this.events.has(id) || this.mergedInto.has(id) || eventPlaces(this.base).has(id);
  }

  change(event: ReportedEvent): void {
    this.events.set(event.id, event);
  }

  add(event: ReportedEvent): void {
    this.added.push(event.id);
    this.events.set(event.id, event);
    for (const { id } of event.reports) this.homes.set(id, event.id);
  }

  remove(id: EventId): void {
    this.events.set(id, undefined);
  }

  homeOf(report: ReportId): EventId | undefined {
    if (this.homes.has(report)) return this.homes.get(report);
    const home = reportHomes(this.base).get(report);
    return home === undefined ? undefined : follow(this.mergedInto, home);
  }

  report(id: ReportId): Report | undefined {
    const home = this.homeOf(id);
    return home === undefined ? undefined : this.event(home)?.reports.find((r) => r.id === id);
  }

  actor(id: ActorId): Actor | undefined {
    return this.#actors.get(follow(this.actorMergedInto, id));
  }

  changeActor(actor: Actor): void {
    this.#actors.set(actor.id, actor);
    this.actorsChanged = true;
  }

  removeActor(id: ActorId): void {
    this.#actors.delete(id);
    this.actorsChanged = true;
  }

  actors(): readonly Actor[] {
    return this.actorsChanged ? [...this.#actors.values()] : this.base.actors;
  }
}

function follow<Id>(leads: ReadonlyMap<Id, Id>, from: Id): Id {
  let at = from;
  for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
  return at;
}
