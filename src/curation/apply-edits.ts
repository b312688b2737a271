/** What a reader's steps make of a dataset: an overlay of what differs, and at the end one list of events. */
import type { Dataset, EventId, ReportedEvent } from '../model/dataset.ts';
import { applyEdit } from './apply/apply-edit.ts';
import type { Curated, Unfit } from './curated.ts';
import { eventPlaces } from './dataset-index.ts';
import type { Step } from './log.ts';
import { Overlay } from './overlay.ts';
import { Resolver } from './resolver.ts';

function eventsOf(overlay: Overlay): readonly ReportedEvent[] {
  const { base, events, added, verdicts } = overlay;
  const places = eventPlaces(base);
  const now: (ReportedEvent | undefined)[] = [...base.events];
  for (const [id, event] of events) {
    const place = places.get(id);
    if (place !== undefined) now[place] = event;
  }
  let gone = events.size > 0 && [...events.values()].includes(undefined);
  for (const [id, verdict] of verdicts) {
    const place = places.get(id);
    if (verdict !== 'rejected' || place === undefined) continue;
    now[place] = undefined;
    gone = true;
  }
  const fresh = added.flatMap((id) =>
    verdicts.get(id) === 'rejected' ? [] : (events.get(id) ?? []),
  );
  const kept = gone ? now.filter((event) => event !== undefined) : now;
  return [...(kept as ReportedEvent[]), ...fresh];
}

function originsOf({ mergedInto }: Overlay): ReadonlyMap<EventId, readonly EventId[]> {
  const origins = new Map<EventId, EventId[]>();
  for (const [from, first] of mergedInto) {
    let into = first;
    for (let next = mergedInto.get(into); next; next = mergedInto.get(into)) into = next;
    origins.set(into, [...(origins.get(into) ?? []), from]);
  }
  return origins;
}

/** Everything that the steps make of a dataset. The dataset itself stays as it is. */
export function curate(dataset: Dataset, steps: readonly Step[]): Curated {
  const overlay = new Overlay(dataset);
  const unfit: Unfit[] = [];
  for (const step of steps) {
    const resolve = new Resolver(overlay, step.anchors);
    for (const edit of step.edits) {
      const reason = applyEdit(edit, { overlay, resolve });
      if (reason !== undefined) unfit.push({ step, edit, reason });
    }
  }
  const isChanged = overlay.events.size > 0 || overlay.verdicts.size > 0 || overlay.actorsChanged;
  const rejected = [...overlay.verdicts].flatMap(([id, verdict]) =>
    verdict === 'rejected' ? (overlay.event(id) ?? []) : [],
  );
  return {
    dataset: isChanged
      ? { ...dataset, actors: overlay.actors(), events: eventsOf(overlay) }
      : dataset,
    verdicts: overlay.verdicts,
    notes: overlay.notes,
    rejected,
    edited: new Set([...overlay.events].flatMap(([id, event]) => (event ? id : []))),
    mergedFrom: originsOf(overlay),
    unfit,
  };
}

/** The dataset as the steps leave it: what is shown. */
export const applyEdits = (dataset: Dataset, steps: readonly Step[]): Dataset =>
  steps.length === 0 ? dataset : curate(dataset, steps).dataset;
