import type { ActorId, ArticleId, Dataset, Modality, ReportedEvent } from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';
import { activeFacets, type Facet, facetTests } from './facets.ts';
import type { Certainty, Filters } from './filters.ts';
import { involvedActors } from './involved-actors.ts';
import { detailTest } from './main-events.ts';
import { certaintyOf } from './word-when.ts';

/** How many events each choice would show. A choice without events is absent: its count is 0. */
export interface FacetCounts {
  readonly actors: ReadonlyMap<ActorId, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly modalities: ReadonlyMap<Modality, number>;
  readonly articles: ReadonlyMap<ArticleId, number>;
}

type Counted = keyof FacetCounts;

function countEach<Choice>(counts: Map<Choice, number>, choices: Iterable<Choice>): void {
  for (const choice of new Set(choices)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
}

/** The facets that keep an event out. */
function failedFacets(
  event: ReportedEvent,
  tests: readonly [Facet, (e: ReportedEvent) => boolean][],
) {
  return tests.filter(([, test]) => !test(event)).map(([facet]) => facet);
}

/**
 * Counts beside the choices. Those of a facet follow all the other filters but not its own, so that
 * a second choice shows what it would add.
 */
export function countFacets(dataset: Dataset, filters: Filters): FacetCounts {
  const all = facetTests(dataset, filters);
  const tests = activeFacets(filters).map(
    (facet) => [facet, all[facet]] as [Facet, typeof all.words],
  );
  const counts = {
    actors: new Map<ActorId, number>(),
    kinds: new Map<Kind, number>(),
    certainties: new Map<Certainty, number>(),
    modalities: new Map<Modality, number>(),
    articles: new Map<ArticleId, number>(),
  };
  const add: Record<Counted, (event: ReportedEvent) => void> = {
    actors: (event) => countEach(counts.actors, involvedActors(event, dataset, filters.actorRole)),
    kinds: (event) => countEach(counts.kinds, [event.kind]),
    certainties: (event) => countEach(counts.certainties, [certaintyOf(event)]),
    modalities: ({ reports }) =>
      countEach(
        counts.modalities,
        reports.map((r) => r.modality),
      ),
    articles: ({ reports }) =>
      countEach(
        counts.articles,
        reports.map((r) => r.article),
      ),
  };
  const shown = detailTest(dataset, filters.detail);
  for (const event of dataset.events) {
    if (!shown(event)) continue;
    const failed = failedFacets(event, tests);
    if (failed.length > 1) continue;
    for (const facet of Object.keys(add) as Counted[])
      if (failed.length === 0 || failed[0] === facet) add[facet](event);
  }
  return counts;
}
