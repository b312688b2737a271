import { expect, it } from 'vitest';
import { connectTitle } from '../../src/app/connect-title.ts';
import { dataArrived } from '../../src/store/actions.ts';
import { dispatch, makeStore } from '../../src/store/store.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

it('names the tab after the dataset once it has arrived', () => {
  const page = { title: '' };
  const store = makeStore();
  const disconnect = connectTitle(store, page);
  expect(page.title).toBe('Sourceline');
  dispatch(store, dataArrived, { kind: 'ready', name: 'harbour', dataset: aHarbourDataset() });
  expect(page.title).toBe('The collision off Lorn · Sourceline');
  disconnect();
});
