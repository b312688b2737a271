import type { EventId, ReportedEvent } from '../../model/dataset.ts';

/** So many are offered beside one event. */
const MOST = 3;

/** Notes at each event those that may be the same, and at those this one; `doubtful` holds places in `events`, the likeliest first. */
export function withPossiblySame(
  events: readonly ReportedEvent[],
  doubtful: readonly (readonly [number, number, number])[],
): readonly ReportedEvent[] {
  const others = new Map<number, EventId[]>();
  const of = (place: number): EventId[] => {
    const known = others.get(place) ?? [];
    others.set(place, known);
    return known;
  };
  for (const [x, y] of doubtful) {
    if (of(x).length >= MOST || of(y).length >= MOST) continue;
    of(x).push(events[y]!.id);
    of(y).push(events[x]!.id);
  }
  return events.map((event, place) => {
    const possiblySame = others.get(place) ?? [];
    return possiblySame.length > 0 ? { ...event, possiblySame } : event;
  });
}
