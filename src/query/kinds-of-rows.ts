import { KINDS, type Kind } from '../model/kinds.ts';
import type { EventIndex } from './event-index.ts';

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

/** The kinds of some events, the most frequent first. */
export function kindsOfRows({ kind }: EventIndex, rows: Uint32Array): readonly KindCount[] {
  const counts = new Uint32Array(KINDS.length);
  for (const row of rows) counts[kind[row] as number] = (counts[kind[row] as number] as number) + 1;
  const all = KINDS.map((name, i) => ({ kind: name, count: counts[i] as number }));
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
