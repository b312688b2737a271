/** How many events, reports and articles are shown, and how many each choice would show. */
import type { Dataset } from '../model/dataset.ts';
import { type Bits, countBits, eachBit, inAllOf } from '../query/bits.ts';
import { countFacets, type FacetCounts } from '../query/count-facets.ts';
import type { EventIndex } from '../query/event-index.ts';
import { activeFacets, type Facet } from '../query/facets.ts';
import { filterRows } from '../query/filter-events.ts';
import type { Filters } from '../query/filters.ts';
import { mainEvents } from '../query/main-events.ts';
import { type Relaxation, relaxFilters } from '../query/relax-filters.ts';
import { remember } from './remember.ts';
import { selectAsked, selectFound, selectShownRows } from './select-shown.ts';
import { selectDataset, selectIndex } from './selectors.ts';
import type { State } from './state.ts';

/** What is counted beside the choices; the counts themselves are made when they are asked for. */
export interface CountsAsked {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly found?: Bits;
}

const asCounted = remember(
  (dataset: Dataset, filters: Filters, found: Bits | undefined): CountsAsked => ({
    dataset,
    filters,
    ...(found && { found }),
  }),
);

export const selectCountsAsked = (state: State): CountsAsked =>
  asCounted(selectDataset(state), selectAsked(state), selectFound(state));

const counted = new WeakMap<CountsAsked, FacetCounts>();

/** How many events each choice would show. */
export function countsOf(asked: CountsAsked): FacetCounts {
  const known = counted.get(asked);
  if (known) return known;
  const counts = countFacets(asked.dataset, asked.filters, asked.found);
  counted.set(asked, counts);
  return counts;
}

const active = remember((filters: Filters): readonly Facet[] => activeFacets(filters));
export const selectActiveFacets = ({ view }: State): readonly Facet[] => active(view.filters);

const relaxed = remember(relaxFilters);

/** What taking one filter away would show: for when nothing matches. */
export const selectRelaxations = (state: State): readonly Relaxation[] =>
  relaxed(selectDataset(state), selectAsked(state), selectFound(state));

export interface Totals {
  readonly events: number;
  readonly eventsInAll: number;
  /** Reports of the shown events. */
  readonly reports: number;
  /** Articles that report them. */
  readonly articles: number;
}

const summed = remember((index: EventIndex, rows: Bits): Totals => {
  const seen = new Uint8Array(index.dataset.articles.length);
  let [events, reports, articles] = [0, 0, 0];
  eachBit(rows, (row) => {
    events++;
    reports += (index.reportFrom[row + 1] as number) - (index.reportFrom[row] as number);
    for (
      let i = index.articleFrom[row] as number;
      i < (index.articleFrom[row + 1] as number);
      i++
    ) {
      const article = index.articles[i] as number;
      if (seen[article] === 0) articles++;
      seen[article] = 1;
    }
  });
  return { events, eventsInAll: index.count, reports, articles };
});

const minor = remember((index: EventIndex, filters: Filters, found: Bits | undefined): number => {
  const all = filterRows(index, { ...filters, detail: 'all' }, found);
  return countBits(all) - countBits(inAllOf([all, mainEvents(index)], index.count));
});

/** How many minor events pass the filters. */
export const selectMinorCount = (state: State): number =>
  minor(selectIndex(state), selectAsked(state), selectFound(state));

/** "32 of 33 events · 60 reports · 2 articles", as numbers. */
export const selectTotals = (state: State): Totals =>
  summed(selectIndex(state), selectShownRows(state));
