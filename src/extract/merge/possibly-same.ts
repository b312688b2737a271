import type { EventId } from '../../model/dataset.ts';

/** So many are offered beside one event. */
const MOST = 3;

/** Per place in `ids`, the events that may be the same as the one there; `doubtful` holds pairs of places, the likeliest first. */
export function possiblySame(
  ids: readonly EventId[],
  doubtful: readonly (readonly [number, number, number])[],
): ReadonlyMap<number, readonly EventId[]> {
  const others = new Map<number, EventId[]>();
  for (const [x, y] of doubtful) {
    const [ofX, ofY] = [others.get(x) ?? [], others.get(y) ?? []];
    if (ofX.length >= MOST || ofY.length >= MOST) continue;
    ofX.push(ids[y]!);
    ofY.push(ids[x]!);
    others.set(x, ofX).set(y, ofY);
  }
  return others;
}
