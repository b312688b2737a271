import { KINDS, type Kind } from '../model/kinds.ts';

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

/** Kinds with how many events each has, the most frequent first. `counts`: one for each of KINDS. */
export function sortedKinds(counts: Uint32Array): readonly KindCount[] {
  const all = KINDS.map((name, i) => ({ kind: name, count: counts[i] as number }));
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
