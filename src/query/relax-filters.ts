import type { Dataset } from '../model/dataset.ts';
import { type Bits, countBits, inAllOf } from './bits.ts';
import { indexOf } from './event-index.ts';
import type { Facet } from './facets.ts';
import type { Filters } from './filters.ts';
import { mainEvents } from './main-events.ts';
import { passFacets } from './pass-facets.ts';

export interface Relaxation {
  readonly facet: Facet;
  /** How many events there are without this filter, the others kept. */
  readonly events: number;
}

/** What taking one filter away would show, the most helpful first. */
export function relaxFilters(
  dataset: Dataset,
  filters: Filters,
  found?: Bits,
): readonly Relaxation[] {
  const index = indexOf(dataset);
  const passing = passFacets(index, filters, found);
  const shown = filters.detail === 'main' ? [mainEvents(index)] : [];
  return [...passing.keys()]
    .map((facet) => {
      const others = [...passing].filter(([other]) => other !== facet).map(([, bits]) => bits);
      return { facet, events: countBits(inAllOf([...shown, ...others], index.count)) };
    })
    .sort((a, b) => b.events - a.events);
}
