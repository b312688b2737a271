import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { activeFacets, facetTests } from './facets.ts';
import type { Filters } from './filters.ts';
import { detailTest } from './main-events.ts';
import { sortEvents } from './sort-events.ts';

/** The events that pass every filter, in time order (undated ones last). */
export function filterEvents(dataset: Dataset, filters: Filters): readonly ReportedEvent[] {
  const tests = facetTests(dataset, filters);
  const asked = [
    detailTest(dataset, filters.detail),
    ...activeFacets(filters).map((facet) => tests[facet]),
  ];
  return sortEvents(dataset).filter((event) => asked.every((test) => test(event)));
}
