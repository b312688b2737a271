import type { EventIndex } from './event-index.ts';
import { scaleOf, type TimeFold } from './fold-time.ts';

const known = new WeakMap<TimeFold, { readonly index: EventIndex; readonly times: Float64Array }>();

/** Where each row's mark stands in chart time; NaN for an undated event. Made once for a fold. */
export function chartTimes(index: EventIndex, fold: TimeFold): Float64Array {
  const kept = known.get(fold);
  if (kept?.index === index) return kept.times;
  const times = new Float64Array(index.count).fill(Number.NaN);
  const { pieces } = fold;
  let at = 0;
  for (const row of index.byAt) {
    const real = index.at[row] as number;
    while (at < pieces.length - 1 && real >= (pieces[at]?.end ?? 0)) at++;
    const piece = pieces[at];
    if (piece) times[row] = piece.chartStart + (real - piece.start) * scaleOf(piece);
  }
  known.set(fold, { index, times });
  return times;
}
