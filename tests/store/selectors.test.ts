import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/query/bits.ts';
import { eventsAt } from '../../src/query/event-index.ts';
import {
  choiceToggled,
  eventSelected,
  filterChangeUndone,
  filtersCleared,
  reportSelected,
  windowMoved,
  wordsTyped,
} from '../../src/store/actions.ts';
import { edited } from '../../src/store/curation-actions.ts';
import { selectTotals } from '../../src/store/select-counts.ts';
import {
  selectDrawn,
  selectDrawnRows,
  selectNeighbours,
  selectSelected,
  shapeOf,
} from '../../src/store/select-drawn.ts';
import { selectShownEvents } from '../../src/store/select-shown.ts';
import { selectDataset, selectIndex } from '../../src/store/selectors.ts';
import { INITIAL_STATE, type State } from '../../src/store/state.ts';
import { eventId, reportId } from '../builders/bare-dataset.ts';
import { aConflict } from '../query/a-conflict.ts';

const ready: State = {
  ...INITIAL_STATE,
  data: { kind: 'ready', name: 'test', dataset: aConflict },
};
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('before the dataset has arrived', () => {
  it('there is nothing, and no selection is called missing', () => {
    const state = eventSelected(INITIAL_STATE, eventId('call'));
    expect(selectShownEvents(state)).toEqual([]);
    expect(selectSelected(state)).toEqual({ kind: 'none' });
  });
});

describe('the selected event', () => {
  it('is found by its id, or by one of its reports', () => {
    expect(selectSelected(eventSelected(ready, eventId('call')))).toMatchObject({
      kind: 'found',
      event: { id: 'call' },
      hidden: false,
    });
    expect(selectSelected(reportSelected(ready, reportId('r6')))).toMatchObject({
      kind: 'found',
      event: { id: 'fighting' },
      report: { id: 'r6' },
    });
  });

  it('is said to be missing where there is none', () => {
    expect(selectSelected(eventSelected(ready, eventId('gone')))).toEqual({
      kind: 'missing',
      what: 'event',
      id: 'gone',
    });
  });

  it('stays drawn, in its place and marked, where the filters hide it', () => {
    const chosen = eventSelected(ready, eventId('halt'));
    const state = choiceToggled(chosen, 'certainties', 'undated');
    expect(ids(selectShownEvents(state))).toEqual(['occupation']);
    expect(ids(eventsAt(selectIndex(state), placesIn(selectDrawnRows(state))))).toEqual([
      'halt',
      'occupation',
    ]);
    expect(selectSelected(state)).toMatchObject({ hidden: true });
    expect(selectNeighbours(state)).toEqual({ next: 'occupation', position: 1, count: 2 });
  });
});

it('a report that is left out takes its event along when it was the only one', () => {
  const state = edited(ready, 'Left out', [{ kind: 'report-left-out', report: reportId('r2') }]);
  expect(ids(selectDataset(state).events)).not.toContain('call');
});

it('totals say what they count', () => {
  const state = choiceToggled(ready, 'kinds', 'attack');
  expect(selectTotals(state)).toEqual({ events: 1, eventsInAll: 6, reports: 2, articles: 2 });
});

it('computes nothing anew for a change that does not concern it', () => {
  const moved = windowMoved(ready, { start: 0, end: 1 });
  expect(selectDrawnRows(moved)).toBe(selectDrawnRows(ready));
  expect(shapeOf(selectDrawn(moved))).toBe(shapeOf(selectDrawn(ready)));
});

describe('undo', () => {
  it('takes back one change of filters after another', () => {
    const one = choiceToggled(ready, 'kinds', 'attack');
    const two = choiceToggled(one, 'kinds', 'call');
    expect(filterChangeUndone(two).view.filters).toEqual(one.view.filters);
    expect(filterChangeUndone(filterChangeUndone(two)).view.filters).toEqual(ready.view.filters);
    expect(filterChangeUndone(ready)).toBe(ready);
  });

  it('takes back a whole word typed, not a letter', () => {
    const typed = ['w', 'wa', 'war'].reduce(wordsTyped, ready);
    expect(filterChangeUndone(typed).view.filters.words).toBe('');
  });

  it('brings back what "clear all" cleared', () => {
    const chosen = choiceToggled(wordsTyped(ready, 'war'), 'kinds', 'attack');
    expect(filterChangeUndone(filtersCleared(chosen)).view.filters).toEqual(chosen.view.filters);
  });
});
