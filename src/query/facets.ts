/** The facets: each is one question to an event, and one chip when it is asked. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { eventBounds } from './event-bounds.ts';
import { type Filters, NO_FILTERS, type TimeWindow } from './filters.ts';
import { involvedActors } from './involved-actors.ts';
import { hasTerms, searchTerms } from './match-words.ts';
import { certaintyOf } from './word-when.ts';

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

type Test = (event: ReportedEvent) => boolean;

const anything: Test = () => true;

/** Whether an event may fall in the window; an undated one does not. */
export function touchesTime(event: ReportedEvent, dataset: Dataset, time: TimeWindow): boolean {
  const bounds = eventBounds(event, dataset);
  if (!bounds) return false;
  const { start = -Infinity, end = Infinity } = bounds;
  return start < (time.end ?? Infinity) && end > (time.start ?? -Infinity);
}

/** For each facet that is asked, whether an event passes it. */
export function facetTests(dataset: Dataset, filters: Filters): Readonly<Record<Facet, Test>> {
  const { actors, kinds, certainties, modalities, articles, time } = filters;
  const terms = searchTerms(filters.words);
  const asked = (list: readonly unknown[], test: Test): Test => (list.length ? test : anything);
  return {
    actors: asked(actors, (event) => {
      const involved = involvedActors(event, dataset, filters.actorRole);
      return actors.some((actor) => involved.has(actor));
    }),
    kinds: asked(kinds, (event) => kinds.includes(event.kind)),
    certainties: asked(certainties, (event) => certainties.includes(certaintyOf(event))),
    modalities: asked(modalities, ({ reports }) =>
      reports.some(({ modality }) => modalities.includes(modality)),
    ),
    articles: asked(articles, ({ reports }) =>
      reports.some(({ article }) => articles.includes(article)),
    ),
    time: isFacetActive(filters, 'time') ? (event) => touchesTime(event, dataset, time) : anything,
    words: asked(terms, (event) => hasTerms(event, dataset, terms)),
  };
}

/** Whether a facet narrows the events. */
export function isFacetActive(filters: Filters, facet: Facet): boolean {
  if (facet === 'words') return searchTerms(filters.words).length > 0;
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
