/** What the user or the loader did, as pure steps from state to state. Navigation is pushed on the address's history, an adjustment replaces. */
import type { Language } from '../messages/languages.ts';
import type { Say } from '../messages/say.ts';
import type { ActorId, ArticleId, EventId, ReportId } from '../model/dataset.ts';
import { activeFacets, type Facet, withoutFacet } from '../query/facets.ts';
import {
  type ActorRole,
  type Detail,
  type Filters,
  NO_FILTERS,
  type TimeWindow,
} from '../query/filters.ts';
import { selectNeighbours, selectSelected } from './select-drawn.ts';
import { selectDataset, selectIsBig } from './selectors.ts';
import {
  type ChartWindow,
  type Data,
  DEFAULT_VIEW,
  type Found,
  INITIAL_STATE,
  type Lanes,
  type Notice,
  type Panel,
  type Screen,
  type Selection,
  type Session,
  type State,
  type Theme,
  type View,
} from './state.ts';

const navigated = (state: State, change: Partial<View>): State => ({
  ...state,
  view: { ...state.view, ...change },
  lastChange: 'navigation',
});

const adjusted = (state: State, change: Partial<View>): State => ({
  ...state,
  view: { ...state.view, ...change },
  lastChange: 'adjustment',
});

const inSession = (state: State, change: Partial<State['session']>): State => ({
  ...state,
  session: { ...state.session, ...change },
});

export const dataArrived = (state: State, data: Data): State => ({ ...state, data });

/** The words of a large dataset were looked for. */
export const wordsFound = (state: State, found: Found): State => ({ ...state, found });

/** What was in hand of a dataset is in hand no longer under another. */
const emptyHanded = ({
  filtersAtEdit: _,
  saving: __,
  added: ___,
  ...session
}: Session): Session => ({
  ...session,
  marked: [],
  reviewing: false,
});

/** What stays of a view when another dataset comes under it: its look, not its filters or selection. */
function forAnotherDataset({ dataset, screen, lanes, hours }: View): View {
  const { filters, selection } = DEFAULT_VIEW;
  const isEvents = screen.kind === 'timeline' || screen.kind === 'list';
  const kept: Screen = isEvents ? { kind: screen.kind } : DEFAULT_VIEW.screen;
  const look = { screen: kept, lanes, ...(hours !== undefined && { hours }) };
  return { dataset, ...look, filters, selection };
}

/** A dataset of this site was chosen, or asked for again. */
export const datasetChosen = (state: State, dataset: string): State => ({
  ...state,
  view: { ...forAnotherDataset(state.view), dataset },
  lastChange: 'navigation',
  data: { kind: 'loading', stage: 'fetching', bytes: 0 },
  log: [],
  filterHistory: [],
  session: emptyHanded(state.session),
});

/** A step of reading a file that the reader opened from disk; once it is read it is shown afresh. */
export const datasetFileArrived = (state: State, data: Data): State =>
  data.kind === 'ready'
    ? {
        ...state,
        data,
        log: [],
        filterHistory: [],
        view: forAnotherDataset(state.view),
        session: emptyHanded(state.session),
      }
    : { ...state, data };

/** Articles were added to the story that is open: its name, edits, filters and selection stay. */
export function storyGrown(state: State, data: Data): State {
  if (data.kind === 'failed') return { ...state, data };
  if (data.kind !== 'ready') return state;
  const { name } = state.data.kind === 'ready' ? state.data : data;
  return { ...state, data: { ...data, name } };
}

/** The dataset that the view names was asked for again; the view stays. */
export const datasetAskedAgain = (state: State): State => ({
  ...state,
  data: INITIAL_STATE.data,
  log: [],
});

/** The reader will not wait any longer for what is called so. */
export const loadingStopped = (state: State, name: string): State =>
  state.data.kind === 'loading' ? { ...state, data: { kind: 'stopped', name } } : state;

/** The reader chose to see a refused dataset without the reports at fault. */
export function reportsLeftOut(state: State): State {
  if (state.data.kind !== 'failed' || !state.data.rest) return state;
  const { dataset, without } = state.data.rest;
  return { ...state, data: { kind: 'ready', name: state.data.name, dataset, without } };
}

/** The address changed under us: back, forward, or typed. */
export const addressOpened = (state: State, view: View, notices: readonly Notice[]): State =>
  inSession({ ...state, view, lastChange: 'adjustment' }, { notices });

export const eventSelected = (state: State, event: EventId): State =>
  navigated(state, { selection: { kind: 'event', event } });

export const reportSelected = (state: State, report: ReportId): State =>
  navigated(state, { selection: { kind: 'report', report } });

export const selectionCleared = (state: State): State =>
  state.view.selection.kind === 'none' ? state : navigated(state, { selection: { kind: 'none' } });

/** Previous or next in the shown order; the first or last where nothing is selected. */
export function neighbourSelected(state: State, side: 'previous' | 'next'): State {
  const { [side]: event } = selectNeighbours(state);
  return event ? eventSelected(state, event) : state;
}

/** Timeline and list are told in the address where the dataset would open on its key dates. */
export function screenOpened(state: State, screen: Screen): State {
  const isEvents = screen.kind === 'timeline' || screen.kind === 'list';
  const asked = isEvents && selectIsBig(state);
  return navigated(state, { screen: asked ? { ...screen, asked: true } : screen });
}

/** A dataset of many articles has arrived, and nothing in it was asked for: the days that it turns on come first. */
export function openedOnKeyDates(state: State): State {
  const { selection, filters, window } = state.view;
  const isUntouched = selection.kind === 'none' && !window && activeFacets(filters).length === 0;
  return isUntouched && selectIsBig(state)
    ? adjusted(state, { screen: { kind: 'key-dates' } })
    : state;
}

export const articleOpened = (state: State, article: ArticleId, selection?: Selection): State =>
  navigated(state, { screen: { kind: 'article', article }, ...(selection && { selection }) });

/** The selected event in its article, at the report in hand or at its first. */
export function selectedOpenedInArticle(state: State): State {
  const selected = selectSelected(state);
  if (selected.kind !== 'found') return state;
  const report = selected.report ?? selected.event.reports[0];
  return report
    ? articleOpened(state, report.article, { kind: 'report', report: report.id })
    : state;
}

export const lanesChosen = (state: State, lanes: Lanes): State => navigated(state, { lanes });

/** The zone in which hours are shown; undefined for each as its source has it. */
export function hoursChosen(state: State, zone: string | undefined): State {
  const { hours: _, ...view } = state.view;
  return {
    ...state,
    view: zone === undefined ? view : { ...view, hours: zone },
    lastChange: 'navigation',
  };
}

function withoutWindow(view: View): View {
  const { window: _, ...rest } = view;
  return rest;
}

/** Dragging, zooming, brushing; absent shows everything. */
export const windowMoved = (state: State, window: ChartWindow | undefined): State =>
  window
    ? adjusted(state, { window })
    : { ...state, view: withoutWindow(state.view), lastChange: 'adjustment' };

/** Any change of filters that is one step for the reader. */
export const filtersChanged = (state: State, change: Partial<Filters>): State => ({
  ...navigated(state, { filters: { ...state.view.filters, ...change } }),
  filterHistory: [...state.filterHistory, state.view.filters],
});

const differInWordsAlone = (a: Filters, b: Filters): boolean =>
  (Object.keys(a) as (keyof Filters)[]).every((name) => name === 'words' || a[name] === b[name]);

/** Typing in the search field: neither the address nor undo takes a step for each letter. */
export function wordsTyped(state: State, words: string): State {
  const { filters } = state.view;
  const earlier = state.filterHistory.at(-1);
  const goesOn = earlier !== undefined && differInWordsAlone(earlier, filters);
  return {
    ...adjusted(state, { filters: { ...filters, words } }),
    filterHistory: goesOn ? state.filterHistory : [...state.filterHistory, filters],
  };
}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

type ListFilter = 'actors' | 'kinds' | 'articles' | 'certainties' | 'modalities';

/** A choice of a list filter switched on or off. */
export function choiceToggled<Name extends ListFilter>(
  state: State,
  name: Name,
  choice: Filters[Name][number],
): State {
  const list = state.view.filters[name] as readonly Filters[Name][number][];
  return filtersChanged(state, { [name]: toggled(list, choice) });
}

export const actorFilterToggled = (state: State, actor: ActorId): State =>
  choiceToggled(state, 'actors', actor);

/** A chip was removed, or the filter that stands in the way was taken away. */
export const facetRemoved = (state: State, facet: Facet): State =>
  filtersChanged(state, withoutFacet(state.view.filters, facet));

export const actorRoleChosen = (state: State, actorRole: ActorRole): State =>
  filtersChanged(state, { actorRole });

export const timeChosen = (state: State, time: TimeWindow): State =>
  filtersChanged(state, { time });

export const filtersCleared = (state: State): State =>
  filtersChanged(state, { ...NO_FILTERS, detail: state.view.filters.detail });

/** Minor events shown or hidden: one step, like a filter. */
export const detailChosen = (state: State, detail: Detail): State =>
  filtersChanged(state, { detail });

export function filterChangeUndone(state: State): State {
  const earlier = state.filterHistory.at(-1);
  if (!earlier) return state;
  return {
    ...navigated(state, { filters: earlier }),
    filterHistory: state.filterHistory.slice(0, -1),
  };
}

export function eventHovered(state: State, event: EventId | undefined): State {
  if (event) return inSession(state, { hovered: event });
  const { hovered: _, ...session } = state.session;
  return { ...state, session };
}

/** It is known on which events sources differ: what is asked of it is answered anew. */
export const sourcesCompared = (state: State): State =>
  inSession(adjusted(state, { filters: { ...state.view.filters } }), { areSourcesCompared: true });

/** Key dates were chosen from the articles: timeline and list mark them. */
export const keyDaysChosen = (state: State, days: readonly number[]): State =>
  inSession(state, { keyDays: { of: selectDataset(state).articles, days: new Set(days) } });

export const panelOpened = (state: State, panel: Panel): State => inSession(state, { panel });
export const themeChosen = (state: State, theme: Theme): State => inSession(state, { theme });
export const languageChosen = (state: State, language: Language): State =>
  inSession(state, { language });
/** The words of the chosen language are here; those of one that is no longer wanted change nothing. */
export const wordsArrived = (state: State, say: Say): State =>
  state.session.language === say.language ? inSession(state, { say }) : state;
/** What is told once, beside what is told already. */
export const noticesTold = (state: State, notices: readonly Notice[]): State =>
  notices.length === 0
    ? state
    : inSession(state, { notices: [...state.session.notices, ...notices] });
export const noticesDismissed = (state: State): State => inSession(state, { notices: [] });
