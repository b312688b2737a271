/** What is open: the dataset as the reader’s steps leave it, and its index. Pure, and the same object as long as its inputs are the same. */
import { type Curate, type Curated, uncurated } from '../curation/curated.ts';
import { type History, readLog } from '../curation/log.ts';
import type { Dataset } from '../model/dataset.ts';
import { utcDay } from '../model/edtf.ts';
import { type EventIndex, indexOf } from '../query/event-index.ts';
import { datasetInZone } from '../query/events-in-zone.ts';
import { passOnDisagreements } from '../query/known-disagreements.ts';
import { remember } from './remember.ts';
import type { State } from './state.ts';

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

/** The dataset as the edits leave it, each hour as its source has it: what is exported, published and corrected. */
export const selectReported = (state: State): Dataset => selectCurated(state).dataset;

const inZone = remember((dataset: Dataset, zone: string | undefined): Dataset => {
  const shown = datasetInZone(dataset, zone);
  if (shown !== dataset) passOnDisagreements(dataset, shown);
  return shown;
});

/** The dataset as it is shown: hours in the zone that the reader asks for; an empty one until it has arrived (`selectIsReady`). */
export const selectDataset = (state: State): Dataset =>
  inZone(selectReported(state), state.view.hours);

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
