/** Edits that say which reports tell of the same event. */
import type { EventId, Participant, ReportedEvent, ReportId } from '../../model/dataset.ts';
import type { EditOf } from '../edits.ts';
import { type Bench, EVENT_GONE, type Misfit, REPORT_GONE } from './outcome.ts';

function bothCasts(a: readonly Participant[], b: readonly Participant[]): readonly Participant[] {
  const known = new Set(a.map(({ actor, role }) => `${role} ${actor}`));
  return [...a, ...b.filter(({ actor, role }) => !known.has(`${role} ${actor}`))];
}

/** Two events as one: what the first does not know the other may tell. */
function joined(into: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const when = into.when ?? other.when;
  const where = into.where ?? other.where;
  return {
    ...into,
    weight: Math.max(into.weight, other.weight),
    ...(when && { when }),
    ...(where !== undefined && { where }),
    participants: bothCasts(into.participants, other.participants),
    reports: [...into.reports, ...other.reports],
  };
}

function joinNotes({ notes }: Bench['overlay'], into: EventId, other: EventId): void {
  const both = [notes.get(into), notes.get(other)].filter((note) => note !== undefined);
  if (both.length > 0) notes.set(into, both.join('\n'));
  notes.delete(other);
}

export function mergeEvents({ event: id, others }: EditOf<'events-merged'>, at: Bench): Misfit {
  const { overlay, resolve } = at;
  const first = resolve.event(id);
  if (!first) return EVENT_GONE;
  let merged = first;
  let gone = 0;
  for (const otherId of others) {
    const other = resolve.event(otherId);
    if (!other) gone += 1;
    if (!other || other.id === merged.id) continue;
    merged = joined(merged, other);
    overlay.remove(other.id);
    overlay.mergedInto.set(other.id, merged.id);
    for (const { id: report } of other.reports) overlay.homes.set(report, merged.id);
    overlay.verdicts.delete(other.id);
    joinNotes(overlay, merged.id, other.id);
  }
  overlay.change(merged);
  if (gone === 0) return undefined;
  return gone === others.length
    ? 'The events to merge it with are no longer there'
    : `${gone} of the ${others.length} events to merge are no longer there`;
}

/** Takes reports out of an event; one that loses its last goes with it. */
function takeOut(event: ReportedEvent, reports: ReadonlySet<ReportId>, { overlay }: Bench): void {
  const rest = event.reports.filter(({ id }) => !reports.has(id));
  if (rest.length === 0) overlay.remove(event.id);
  else overlay.change({ ...event, reports: rest });
}

export function splitEvent({ event: id, reports, as }: EditOf<'event-split'>, at: Bench): Misfit {
  const { overlay, resolve } = at;
  const event = resolve.event(id);
  if (!event) return EVENT_GONE;
  const places = reports.map((report) => resolve.report(report));
  // Two that were named may be one by now.
  const found = [
    ...new Set(places.flatMap((placed) => (placed?.event.id === event.id ? placed.report : []))),
  ];
  if (found.length === 0) return REPORT_GONE;
  if (found.length === event.reports.length) return 'No report would stay with the event';
  if (overlay.isTaken(as)) return 'The articles have an event of that id now';
  takeOut(event, new Set(found.map((report) => report.id)), at);
  const own = found.find(({ when }) => when)?.when;
  const { when: _, ...bare } = event;
  const when = own ?? event.when;
  overlay.add({ ...bare, id: as, reports: found, ...(when && { when }) });
  return found.length < reports.length
    ? `${reports.length - found.length} of its reports are no longer there`
    : undefined;
}

export function moveReport({ report: id, to }: EditOf<'report-moved'>, at: Bench): Misfit {
  const { overlay, resolve } = at;
  const placed = resolve.report(id);
  if (!placed) return REPORT_GONE;
  const target = resolve.event(to);
  if (!target) return 'The event to move the report to is no longer there';
  if (target.id === placed.event.id) return undefined;
  takeOut(placed.event, new Set([placed.report.id]), at);
  overlay.change({ ...target, reports: [...target.reports, placed.report] });
  overlay.homes.set(placed.report.id, target.id);
}

export function leaveOutReport({ report: id }: EditOf<'report-left-out'>, at: Bench): Misfit {
  const placed = at.resolve.report(id);
  if (!placed) return REPORT_GONE;
  takeOut(placed.event, new Set([placed.report.id]), at);
  at.overlay.homes.set(placed.report.id, undefined);
}
