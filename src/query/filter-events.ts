import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { type Bits, inAllOf, placesIn } from './bits.ts';
import { type EventIndex, eventsAt, indexOf } from './event-index.ts';
import type { Filters } from './filters.ts';
import { mainEvents } from './main-events.ts';
import { passFacets } from './pass-facets.ts';

/** The events that pass every filter. `found`: those that have the words, where they were looked for elsewhere. */
export function filterRows(index: EventIndex, filters: Filters, found?: Bits): Bits {
  const asked = [...passFacets(index, filters, found).values()];
  if (filters.detail === 'main') asked.push(mainEvents(index));
  return inAllOf(asked, index.count);
}

/** The events that pass every filter, in time order (undated ones last). */
export function filterEvents(dataset: Dataset, filters: Filters): readonly ReportedEvent[] {
  const index = indexOf(dataset);
  return eventsAt(index, placesIn(filterRows(index, filters)));
}
