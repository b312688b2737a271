import type { Dataset } from '../model/dataset.ts';
import { activeFacets, type Facet, facetTests } from './facets.ts';
import type { Filters } from './filters.ts';
import { detailTest } from './main-events.ts';

export interface Relaxation {
  readonly facet: Facet;
  /** How many events there are without this filter, the others kept. */
  readonly events: number;
}

/** What taking one filter away would show, the most helpful first. */
export function relaxFilters(dataset: Dataset, filters: Filters): readonly Relaxation[] {
  const tests = facetTests(dataset, filters);
  const facets = activeFacets(filters);
  return facets
    .map((facet) => {
      const others = facets.filter((other) => other !== facet).map((other) => tests[other]);
      const asked = [detailTest(dataset, filters.detail), ...others];
      const events = dataset.events.filter((event) => asked.every((test) => test(event))).length;
      return { facet, events };
    })
    .sort((a, b) => b.events - a.events);
}
