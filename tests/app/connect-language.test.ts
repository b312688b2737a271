import { expect, it, vi } from 'vitest';
import { connectLanguage, type LanguageWishes } from '../../src/app/connect-language.ts';
import { page as words } from '../../src/messages/en/page.ts';
import { languageChosen } from '../../src/store/actions.ts';
import { dispatch, makeStore } from '../../src/store/store.ts';

function storageOf(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

async function open(wishes: Partial<LanguageWishes>) {
  const store = makeStore();
  const page = { lang: 'en' };
  const storage = storageOf();
  const all = { asked: null, preferred: [], storage, onChosen: () => undefined, ...wishes };
  await connectLanguage(store, page, all);
  return { store, page, storage };
}

it.each<[what: string, wishes: Partial<LanguageWishes>, language: string]>([
  ['English where nothing tells', {}, 'en'],
  ['what the browser prefers', { preferred: ['fr', 'de-AT'] }, 'de'],
  [
    'what is remembered before what the browser prefers',
    { storage: storageOf({ 'sourceline.language': 'en' }), preferred: ['de'] },
    'en',
  ],
  [
    'what the address asks for before all',
    { asked: 'de', storage: storageOf({ 'sourceline.language': 'en' }), preferred: ['en'] },
    'de',
  ],
  ['English for a language that it does not have', { asked: 'xx' }, 'en'],
])('speaks %s', async (_what, wishes, language) => {
  const { store, page } = await open(wishes);
  const { session } = store.getState();
  expect([session.language, session.say.language, page.lang]).toEqual([
    language,
    language,
    language,
  ]);
});

it('speaks the language that the reader chooses, marks and remembers it, and asks the address no more', async () => {
  const onChosen = vi.fn();
  const { store, page, storage } = await open({ asked: 'en', onChosen });
  expect(storage.kept).toEqual({});
  dispatch(store, languageChosen, 'de');
  await vi.waitFor(() => expect(page.lang).toBe('de'));
  expect(store.getState().session.say(words).filters).toBe('Filter');
  expect(Object.values(storage.kept)).toEqual(['de']);
  expect(onChosen).toHaveBeenCalledOnce();
  dispatch(store, languageChosen, 'en');
  await vi.waitFor(() => expect(page.lang).toBe('en'));
  expect(store.getState().session.say(words).filters).toBe('Filters');
});

it('speaks it where nothing can be remembered', async () => {
  const storage = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const { store, page } = await open({ storage });
  dispatch(store, languageChosen, 'de');
  await vi.waitFor(() => expect(page.lang).toBe('de'));
});
