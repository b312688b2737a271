import { expect, it } from 'vitest';
import { connectTheme } from '../../src/app/connect-theme.ts';
import { themeChosen } from '../../src/store/actions.ts';
import { dispatch, makeStore } from '../../src/store/store.ts';

function storageOf(kept: Record<string, string>) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

const full = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

it('shows the theme on the page and remembers it', () => {
  const page = document.createElement('html');
  const store = makeStore();
  const storage = storageOf({});
  connectTheme(store, page, storage);
  expect(page.dataset.theme).toBeUndefined();
  dispatch(store, themeChosen, 'dark');
  expect(page.dataset.theme).toBe('dark');
  dispatch(store, themeChosen, 'system');
  expect(page.dataset.theme).toBeUndefined();
  expect(Object.values(storage.kept)).toEqual(['system']);
});

it.each([
  ['light', 'light'],
  ['neon', undefined],
])('a remembered %s is shown as %s', (kept, shown) => {
  const page = document.createElement('html');
  connectTheme(makeStore(), page, storageOf({ 'sourceline.theme': kept }));
  expect(page.dataset.theme).toBe(shown);
});

it.each([['no storage', undefined] as const, ['a full one', full] as const])(
  'works with %s',
  (_, storage) => {
    const page = document.createElement('html');
    const store = makeStore();
    connectTheme(store, page, storage);
    dispatch(store, themeChosen, 'dark');
    expect(page.dataset.theme).toBe('dark');
  },
);
