/** What can be computed from the state: pure, and the same object as long as its inputs are the same. */
import { type Curate, type Curated, uncurated } from '../curation/curated.ts';
import { type History, readLog } from '../curation/log.ts';
import type { Dataset, Report, ReportedEvent } from '../model/dataset.ts';
import { utcDay } from '../model/edtf.ts';
import {
  allBits,
  type Bits,
  countBits,
  eachBit,
  hasBit,
  inAllOf,
  placesIn,
  sameBits,
  withBit,
} from '../query/bits.ts';
import { countFacets, type FacetCounts } from '../query/count-facets.ts';
import { type EventIndex, eventsAt, indexOf } from '../query/event-index.ts';
import { activeFacets, type Facet } from '../query/facets.ts';
import { filterRows } from '../query/filter-events.ts';
import type { Filters } from '../query/filters.ts';
import { findReport, rowOfEvent } from '../query/find-event.ts';
import { foundIn } from '../query/found-in.ts';
import { type ListShape, listShape } from '../query/list-shape.ts';
import { mainEvents } from '../query/main-events.ts';
import { matchWords } from '../query/match-words.ts';
import { type Neighbours, neighbours } from '../query/neighbours.ts';
import { type Relaxation, relaxFilters } from '../query/relax-filters.ts';
import { searchTerms } from '../query/search-terms.ts';
import { remember } from './remember.ts';
import type { Found, Selection, State } from './state.ts';

const EMPTY: Dataset = {
  format: 'sourceline',
  version: 1,
  title: '',
  articles: [],
  actors: [],
  events: [],
};

const readOnce = remember(readLog);

/** The steps that count now, and those that were taken back. */
export const selectHistory = ({ log }: State): History => readOnce(log);

const curateOnce = remember(
  (curate: Curate, dataset: Dataset, steps: History['steps']): Curated => curate(dataset, steps),
);

/** What the reader's steps make of the dataset. */
export const selectCurated = (state: State): Curated =>
  curateOnce(
    state.curate ?? uncurated,
    state.data.kind === 'ready' ? state.data.dataset : EMPTY,
    selectHistory(state).steps,
  );

/** The dataset as the edits leave it; an empty one until it has arrived (`selectIsReady`). */
export const selectDataset = (state: State): Dataset => selectCurated(state).dataset;

const NO_DAYS: ReadonlySet<number> = new Set();

/** The days that the story turned on, once they were chosen; starts of days. */
export function selectKeyDays(state: State): ReadonlySet<number> {
  const { keyDays } = state.session;
  return keyDays?.of === selectDataset(state).articles ? keyDays.days : NO_DAYS;
}

/** From so many articles on nobody reads them all: the page opens on the days that the story turned on. */
const BIG = 100;

/** Beyond so many events the days cannot be ranked while somebody waits. */
const HUGE = 50_000;

export function selectIsBig(state: State): boolean {
  const { articles, events } = selectDataset(state);
  return articles.length >= BIG && events.length <= HUGE;
}

/** Beyond so many events what shows them is drawn after what the reader asked with. */
const MANY = 5_000;

export const selectIsMany = (state: State): boolean => selectDataset(state).events.length > MANY;

export const selectIsReady = ({ data }: State): boolean => data.kind === 'ready';

/** Whether the dataset is a file that the reader opened: no address leads to it. */
export const selectIsFromDisk = ({ data, view }: State): boolean =>
  data.kind === 'ready' && (data.name !== view.dataset || data.name.startsWith('project.'));

const indexed = remember(indexOf);

/** The index of the dataset: what everything that counts, filters or draws reads. */
export const selectIndex = (state: State): EventIndex => indexed(selectDataset(state));

const OUR_ERA = utcDay(1, 1, 1);

/** Whether an event stands before the year 1; the first of the index is the earliest. */
export const selectReachesBeforeOurEra = (state: State): boolean => {
  const [earliest] = selectIndex(state).shelfAt;
  return earliest !== undefined && earliest < OUR_ERA;
};

const everything = remember(({ count }: EventIndex): Bits => allBits(count));
const carried = remember(foundIn);

/** The events that have the words, where they are looked for beside the page: until the answer is here, by the last one. */
function selectFound(state: State): Bits | undefined {
  const { data, found, view } = state;
  if (data.kind !== 'ready' || !data.searcher || searchTerms(view.filters.words).length === 0)
    return undefined;
  const index = selectIndex(state);
  return found?.dataset === data.dataset
    ? carried(index, found.rows, found.words)
    : everything(index);
}

type OtherFilters = readonly [
  Filters['detail'],
  Filters['actors'],
  Filters['actorRole'],
  Filters['kinds'],
  Filters['articles'],
  Filters['certainties'],
  Filters['modalities'],
  Filters['time'],
];

const unchanged = remember(
  (
    words: string,
    ...[detail, actors, actorRole, kinds, articles, certainties, modalities, time]: OtherFilters
  ): Filters => ({
    detail,
    actors,
    actorRole,
    kinds,
    articles,
    certainties,
    modalities,
    time,
    words,
  }),
);

/** The filters with the words that were found, so that nothing is computed for words that are still looked for. */
function selectAsked(state: State): Filters {
  const { filters } = state.view;
  if (!selectFound(state)) return filters;
  const { detail, actors, actorRole, kinds, articles, certainties, modalities, time } = filters;
  const words = state.found?.words || filters.words;
  return unchanged(
    words,
    detail,
    actors,
    actorRole,
    kinds,
    articles,
    certainties,
    modalities,
    time,
  );
}

const passing = remember(filterRows, sameBits);

/** The events that pass the filters, as rows of the index. */
export const selectShownRows = (state: State): Bits =>
  passing(selectIndex(state), selectAsked(state), selectFound(state));

const termsOf = remember(searchTerms);

/** The words that are looked for, folded. */
export const selectTerms = (state: State): readonly string[] => termsOf(state.view.filters.words);

/** Fewer finds than these are soon looked through. */
const MANY_FINDS = 20;
const NO_ROWS: readonly number[] = [];

const bestOf = remember(
  (index: EventIndex, found: Found | undefined, words: string, shown: Bits): readonly number[] => {
    if (countBits(shown) <= MANY_FINDS) return NO_ROWS;
    const best = found?.best ?? matchWords(index, words).best;
    const { origin } = index;
    const rows = found && origin ? best.map((row) => origin.indexOf(row)) : best;
    return rows.filter((row) => hasBit(shown, row));
  },
);

/** Where many events have the words that are looked for: those that answer best, the best first; rows of the index. */
export function selectBestRows(state: State): readonly number[] {
  const { data, found, view } = state;
  if (data.kind !== 'ready' || selectTerms(state).length === 0) return NO_ROWS;
  const isBeside = data.searcher !== undefined;
  if (isBeside && found?.dataset !== data.dataset) return NO_ROWS;
  const answer = isBeside ? found : undefined;
  return bestOf(selectIndex(state), answer, view.filters.words, selectShownRows(state));
}

const listed = (index: EventIndex, rows: Bits) => eventsAt(index, placesIn(rows));
const shown = remember(listed);

/** The events that pass the filters, in time order. */
export const selectShownEvents = (state: State): readonly ReportedEvent[] =>
  shown(selectIndex(state), selectShownRows(state));

export type Selected =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly event: ReportedEvent;
      /** Of the index. */
      readonly row: number;
      /** Given where the address asks for one report of the event. */
      readonly report?: Report;
      /** The filters hide it: it stays visible, and is marked. */
      readonly hidden: boolean;
    }
  | { readonly kind: 'missing'; readonly what: 'event' | 'report'; readonly id: string };

/** The event in hand, looked up. */
export type SelectedEvent = Extract<Selected, { kind: 'found' }>;

const locate = remember((index: EventIndex, selection: Selection) => {
  if (selection.kind === 'report') return findReport(index, selection.report);
  const row = selection.kind === 'event' ? rowOfEvent(index, selection.event) : undefined;
  return row === undefined ? undefined : { row };
});

const resolve = remember((index: EventIndex, selection: Selection, rows: Bits): Selected => {
  if (selection.kind === 'none') return selection;
  const located = locate(index, selection);
  const event = located && index.eventAt(located.row);
  if (event) return { kind: 'found', event, ...located, hidden: !hasBit(rows, located.row) };
  const id = selection.kind === 'event' ? selection.event : selection.report;
  return { kind: 'missing', what: selection.kind, id };
});

const NOTHING: Selected = { kind: 'none' };

/** What the address asks for, looked up; `none` until the dataset has arrived. */
export const selectSelected = (state: State): Selected =>
  selectIsReady(state)
    ? resolve(selectIndex(state), state.view.selection, selectShownRows(state))
    : NOTHING;

/** The event in hand, whether it was asked for itself or by one of its reports. */
export function selectSelectedEvent(state: State): ReportedEvent | undefined {
  const selected = selectSelected(state);
  return selected.kind === 'found' ? selected.event : undefined;
}

const withSelected = remember((rows: Bits, selected: Selected) =>
  selected.kind === 'found' && selected.hidden ? withBit(rows, selected.row) : rows,
);

/** What the views draw: the events that pass, and the selected one even where the filters hide it. */
export const selectDrawnRows = (state: State): Bits =>
  withSelected(selectShownRows(state), selectSelected(state));

const isNothing = remember((rows: Bits): boolean => rows.every((word) => word === 0));

/** Whether nothing is drawn at all. */
export const selectIsBare = (state: State): boolean => isNothing(selectDrawnRows(state));

const near = remember(neighbours);

/** Previous and next event of the selected one among those drawn. */
export function selectNeighbours(state: State): Neighbours {
  const selected = selectSelected(state);
  const row = selected.kind === 'found' ? selected.row : undefined;
  return near(selectIndex(state), selectDrawnRows(state), row);
}

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

/** The events that are drawn, with the dataset that they are of. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly rows: Bits;
}

const asDrawn = remember((dataset: Dataset, rows: Bits): Drawn => ({ dataset, rows }));

export const selectDrawn = (state: State): Drawn =>
  asDrawn(selectDataset(state), selectDrawnRows(state));

const shaped = new WeakMap<Drawn, ListShape>();

/** The lines of the list. */
export function shapeOf(drawn: Drawn): ListShape {
  const shape = shaped.get(drawn) ?? listShape(indexed(drawn.dataset), drawn.rows);
  shaped.set(drawn, shape);
  return shape;
}

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
