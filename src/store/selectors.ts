/** What can be computed from the state: pure, and the same object as long as its inputs are the same. */
import { applyEdits } from '../curation/apply-edits.ts';
import type { Dataset, EventId, Report, ReportedEvent, ReportId } from '../model/dataset.ts';
import { countFacets, type FacetCounts } from '../query/count-facets.ts';
import { activeFacets, type Facet } from '../query/facets.ts';
import { filterEvents } from '../query/filter-events.ts';
import type { Detail, Filters } from '../query/filters.ts';
import { type DayGroup, groupByDay } from '../query/group-by-day.ts';
import { type Neighbours, neighbours } from '../query/neighbours.ts';
import { type Relaxation, relaxFilters } from '../query/relax-filters.ts';
import { sortEvents } from '../query/sort-events.ts';
import { remember } from './remember.ts';
import type { Selection, State } from './state.ts';

const EMPTY: Dataset = {
  format: 'sourceline',
  version: 1,
  title: '',
  articles: [],
  actors: [],
  events: [],
};

const edited = remember(applyEdits);

/** The dataset as the edits leave it; an empty one until it has arrived (`selectIsReady`). */
export const selectDataset = ({ data, edits }: State): Dataset =>
  data.kind === 'ready' ? edited(data.dataset, edits) : EMPTY;

export const selectIsReady = ({ data }: State): boolean => data.kind === 'ready';

/** Whether the dataset is a file that the reader opened: no address leads to it. */
export const selectIsFromDisk = ({ data, view }: State): boolean =>
  data.kind === 'ready' && data.name !== view.dataset;

const shown = remember(filterEvents);

/** The events that pass the filters, in time order. */
export const selectShownEvents = (state: State): readonly ReportedEvent[] =>
  shown(selectDataset(state), state.view.filters);

export type Selected =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly event: ReportedEvent;
      /** Given where the address asks for one report of the event. */
      readonly report?: Report;
      /** The filters hide it: it stays visible, and is marked. */
      readonly hidden: boolean;
    }
  | { readonly kind: 'missing'; readonly what: 'event' | 'report'; readonly id: string };

interface Located {
  readonly event: ReportedEvent;
  readonly report?: Report;
}

const byId = remember((dataset: Dataset) => {
  const events = new Map<EventId, ReportedEvent>();
  const reports = new Map<ReportId, Required<Located>>();
  for (const event of dataset.events) {
    events.set(event.id, event);
    for (const report of event.reports) reports.set(report.id, { event, report });
  }
  return { events, reports };
});

function locate(dataset: Dataset, selection: Selection): Located | undefined {
  const { events, reports } = byId(dataset);
  if (selection.kind === 'report') return reports.get(selection.report);
  const event = selection.kind === 'event' ? events.get(selection.event) : undefined;
  return event && { event };
}

const resolve = remember(
  (dataset: Dataset, selection: Selection, events: readonly ReportedEvent[]): Selected => {
    if (selection.kind === 'none') return selection;
    const located = locate(dataset, selection);
    if (located) return { kind: 'found', ...located, hidden: !events.includes(located.event) };
    const id = selection.kind === 'event' ? selection.event : selection.report;
    return { kind: 'missing', what: selection.kind, id };
  },
);

const NOTHING: Selected = { kind: 'none' };

/** What the address asks for, looked up; `none` until the dataset has arrived. */
export const selectSelected = (state: State): Selected =>
  selectIsReady(state)
    ? resolve(selectDataset(state), state.view.selection, selectShownEvents(state))
    : NOTHING;

/** The event in hand, whether it was asked for itself or by one of its reports. */
export function selectSelectedEvent(state: State): ReportedEvent | undefined {
  const selected = selectSelected(state);
  return selected.kind === 'found' ? selected.event : undefined;
}

const withHidden = remember(
  (dataset: Dataset, events: readonly ReportedEvent[], selected: Selected) => {
    if (selected.kind !== 'found' || !selected.hidden) return events;
    const kept = new Set(events).add(selected.event);
    return sortEvents(dataset).filter((event) => kept.has(event));
  },
);

/** What the views draw: the events that pass, and the selected one even where the filters hide it. */
export const selectDrawnEvents = (state: State): readonly ReportedEvent[] =>
  withHidden(selectDataset(state), selectShownEvents(state), selectSelected(state));

const near = remember(neighbours);

/** Previous and next event of the selected one among those drawn. */
export const selectNeighbours = (state: State): Neighbours =>
  near(selectDrawnEvents(state), selectSelectedEvent(state)?.id);

const counted = remember(countFacets);
export const selectFacetCounts = (state: State): FacetCounts =>
  counted(selectDataset(state), state.view.filters);

const active = remember((filters: Filters): readonly Facet[] => activeFacets(filters));
export const selectActiveFacets = ({ view }: State): readonly Facet[] => active(view.filters);

const relaxed = remember(relaxFilters);

/** What taking one filter away would show: for when nothing matches. */
export const selectRelaxations = (state: State): readonly Relaxation[] =>
  relaxed(selectDataset(state), state.view.filters);

const grouped = remember(groupByDay);
export const selectDayGroups = (state: State): readonly DayGroup[] =>
  grouped(selectDrawnEvents(state), selectDataset(state));

export interface Totals {
  readonly events: number;
  readonly eventsInAll: number;
  /** Reports of the shown events. */
  readonly reports: number;
  /** Articles that report them. */
  readonly articles: number;
}

const summed = remember((dataset: Dataset, events: readonly ReportedEvent[]): Totals => {
  const reports = events.flatMap((event) => event.reports);
  return {
    events: events.length,
    eventsInAll: dataset.events.length,
    reports: reports.length,
    articles: new Set(reports.map(({ article }) => article)).size,
  };
});

const minor = remember((dataset: Dataset, filters: Filters): number => {
  const count = (detail: Detail): number => filterEvents(dataset, { ...filters, detail }).length;
  return count('all') - count('main');
});

/** How many minor events pass the filters. */
export const selectMinorCount = (state: State): number =>
  minor(selectDataset(state), state.view.filters);

/** "32 of 33 events · 60 reports · 2 articles", as numbers. */
export const selectTotals = (state: State): Totals =>
  summed(selectDataset(state), selectShownEvents(state));
