import { describe, expect, it } from 'vitest';
import {
  actorRoleChosen,
  articleOpened,
  choiceToggled,
  datasetChosen,
  datasetFileArrived,
  eventHovered,
  eventSelected,
  facetRemoved,
  neighbourSelected,
  reportSelected,
  reportsLeftOut,
  screenOpened,
  selectedOpenedInArticle,
  windowMoved,
} from '../../src/store/actions.ts';
import { INITIAL_STATE, type State } from '../../src/store/state.ts';
import { actorId, articleId, eventId, reportId } from '../builders/bare-dataset.ts';
import { aConflict } from '../query/a-conflict.ts';

const ready: State = {
  ...INITIAL_STATE,
  data: { kind: 'ready', name: 'test', dataset: aConflict },
};

describe('another dataset', () => {
  const used = [
    (s: State) => choiceToggled(s, 'kinds', 'call'),
    (s: State) => eventSelected(s, eventId('call')),
    (s: State) => windowMoved(s, { start: 0, end: 1 }),
    (s: State) => articleOpened(s, articleId('a')),
  ].reduce((state, step) => step(state), ready);

  it('keeps nothing of what was asked of the last one', () => {
    const { view, filterHistory, data } = datasetChosen(used, 'other');
    expect(view).toEqual({ ...INITIAL_STATE.view, dataset: 'other' });
    expect(filterHistory).toEqual([]);
    expect(data).toEqual({ kind: 'loading', stage: 'fetching', bytes: 0 });
  });

  it('keeps the list, and the lanes', () => {
    const state = screenOpened(used, { kind: 'list' });
    expect(datasetChosen(state, 'other').view.screen).toEqual({ kind: 'list' });
  });

  it('from disk leaves the view alone until it is read', () => {
    const loading = { kind: 'loading', stage: 'checking', bytes: 1 } as const;
    expect(datasetFileArrived(used, loading).view).toBe(used.view);
    const file = { kind: 'ready', name: 'f.json', dataset: aConflict } as const;
    expect(datasetFileArrived(used, file).view.selection).toEqual({ kind: 'none' });
  });
});

describe('previous and next', () => {
  it.each([
    ['next from nothing is the first', ready, 'next', 'rebellion'],
    ['previous from nothing is the last', ready, 'previous', 'occupation'],
    ['next of an event', eventSelected(ready, eventId('halt')), 'next', 'warning'],
    ['next of a report’s event', reportSelected(ready, reportId('r4')), 'next', 'warning'],
  ] as const)('%s', (_, state, side, event) => {
    expect(neighbourSelected(state, side).view.selection).toEqual({ kind: 'event', event });
  });

  it('stay where there is none', () => {
    const last = eventSelected(ready, eventId('occupation'));
    expect(neighbourSelected(last, 'next')).toBe(last);
  });
});

describe('the selected event in its article', () => {
  it('opens at the report in hand', () => {
    const { view } = selectedOpenedInArticle(reportSelected(ready, reportId('r6')));
    expect(view.screen).toEqual({ kind: 'article', article: 'b' });
    expect(view.selection).toEqual({ kind: 'report', report: 'r6' });
  });

  it('opens at the first report of an event', () => {
    const { view } = selectedOpenedInArticle(eventSelected(ready, eventId('fighting')));
    expect(view.selection).toEqual({ kind: 'report', report: 'r5' });
  });

  it('does not open where nothing is selected', () => {
    expect(selectedOpenedInArticle(ready)).toBe(ready);
  });
});

it('taking the actors away takes their role away', () => {
  const chosen = actorRoleChosen(choiceToggled(ready, 'actors', actorId('iran')), 'target');
  const { filters } = facetRemoved(chosen, 'actors').view;
  expect(filters).toMatchObject({ actors: [], actorRole: 'any' });
});

it('hovering leaves no trace when it ends', () => {
  const hovered = eventHovered(ready, eventId('call'));
  expect(hovered.session.hovered).toBe('call');
  expect(eventHovered(hovered, undefined).session).not.toHaveProperty('hovered');
});

it('a refused dataset can be opened without the reports at fault, which stay noted', () => {
  const without = [reportId('r9')];
  const failed: State = {
    ...INITIAL_STATE,
    data: { kind: 'failed', name: 'x', problems: [], rest: { dataset: aConflict, without } },
  };
  const { data } = reportsLeftOut(failed);
  expect(data).toEqual({ kind: 'ready', name: 'x', dataset: aConflict, without: ['r9'] });
  expect(reportsLeftOut(ready)).toBe(ready);
});
