import { expect, it } from 'vitest';
import { dataArrived, screenOpened } from '../../src/store/actions.ts';
import { connectOpening } from '../../src/store/connect-opening.ts';
import { DEFAULT_VIEW, type View } from '../../src/store/state.ts';
import { dispatch, makeStore } from '../../src/store/store.ts';
import { aDataset, anArticle, anEvent, eventId } from '../builders/bare-dataset.ts';

const many = aDataset({ articles: Array.from({ length: 100 }, (_, i) => anArticle(`a${i}`)) });
const crowded = aDataset({
  articles: many.articles,
  events: Array.from({ length: 20_000 }, (_, i) => anEvent(`e${i}`)),
});
const few = aDataset({ articles: [anArticle('a')] });

function opened(dataset: typeof many, view: View = DEFAULT_VIEW) {
  const store = makeStore({ view });
  connectOpening(store, DEFAULT_VIEW);
  dispatch(store, dataArrived, { kind: 'ready', name: 'x', dataset });
  return store;
}

it.each<[name: string, dataset: typeof many, view: View, kind: string]>([
  ['many articles, nothing asked', many, DEFAULT_VIEW, 'key-dates'],
  ['a few hundred articles with all their events', crowded, DEFAULT_VIEW, 'key-dates'],
  ['few articles', few, DEFAULT_VIEW, 'timeline'],
  [
    'many articles, the timeline asked',
    many,
    { ...DEFAULT_VIEW, screen: { kind: 'timeline', asked: true } },
    'timeline',
  ],
  [
    'many articles, an event asked',
    many,
    { ...DEFAULT_VIEW, selection: { kind: 'event', event: eventId('e') } },
    'timeline',
  ],
])('%s', (_name, dataset, view, kind) => {
  expect(opened(dataset, view).getState().view.screen.kind).toBe(kind);
});

it('the timeline of many articles is told in the address once it is chosen', () => {
  const store = opened(many);
  dispatch(store, screenOpened, { kind: 'timeline' });
  expect(store.getState().view.screen).toEqual({ kind: 'timeline', asked: true });
});
