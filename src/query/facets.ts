/** The facets: each is one question to an event, and one chip when it is asked. */
import { type Filters, NO_FILTERS } from './filters.ts';
import { asksAnything, parseSearch } from './search-query.ts';

export const FACETS = [
  'actors',
  'kinds',
  'certainties',
  'modalities',
  'articles',
  'time',
  'words',
] as const;
export type Facet = (typeof FACETS)[number];

/** Whether a facet narrows the events. */
export function isFacetActive(filters: Filters, facet: Facet): boolean {
  if (facet === 'words') return asksAnything(parseSearch(filters.words));
  if (facet === 'time') return filters.time.start !== undefined || filters.time.end !== undefined;
  return filters[facet].length > 0;
}

/** The facets in use, in the order of the rail. */
export const activeFacets = (filters: Filters): readonly Facet[] =>
  FACETS.filter((facet) => isFacetActive(filters, facet));

/** The filters as they are when one facet asks nothing. */
export const withoutFacet = (filters: Filters, facet: Facet): Filters => ({
  ...filters,
  [facet]: NO_FILTERS[facet],
  ...(facet === 'actors' && { actorRole: NO_FILTERS.actorRole }),
});
