/** What passes the filters and has the words that are looked for. */
import type { ReportedEvent } from '../model/dataset.ts';
import { allBits, type Bits, countBits, hasBit, placesIn, sameBits } from '../query/bits.ts';
import { type EventIndex, eventsAt } from '../query/event-index.ts';
import { filterRows } from '../query/filter-events.ts';
import type { Filters } from '../query/filters.ts';
import { foundIn } from '../query/found-in.ts';
import { matchWords } from '../query/match-words.ts';
import { searchTerms } from '../query/search-terms.ts';
import { remember } from './remember.ts';
import { selectIndex } from './selectors.ts';
import type { Found, State } from './state.ts';

const everything = remember(({ count }: EventIndex): Bits => allBits(count));
const carried = remember(foundIn);

/** The events that have the words, where they are looked for beside the page: until the answer is here, by the last one. */
export function selectFound(state: State): Bits | undefined {
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
export function selectAsked(state: State): Filters {
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
