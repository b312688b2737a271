/** What the types cannot hold of a translation: that nothing was left in English, and that functions take what they are given. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Area } from '../../src/messages/area.ts';
import { german } from '../../src/messages/de/catalogue.ts';

/** The same in both languages: names of formats and programs, words that both have, and signs. */
const THE_SAME = new Set([
  ...['CSV', 'iCalendar', 'TimelineJS', 'JSON Lines', 'Markdown', 'RIS', 'BibTeX', 'CSL-JSON'],
  ...['PLOVER', 'Filters', 'Name', 'Person', 'Protest', 'Export', 'bytes'],
]);
/** Dates that a reader types are read in English whatever the page speaks. */
const AS_TYPED = '6 October 2020, early 1990s, last Tuesday …';

const folder = new URL('../../src/messages/en/', import.meta.url);
const english: readonly Area[] = (
  await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<object>),
  )
)
  .flatMap((module) => Object.values(module) as unknown[])
  .filter(
    (value): value is Area => typeof value === 'object' && value !== null && 'english' in value,
  );

/** Each message by its path, of functions how many arguments they take. */
function* messagesIn(value: unknown, path: string): Generator<readonly [string, string | number]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, value.length];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* messagesIn(inner, `${path}.${key}`);
}

const inEnglish = new Map(
  english.flatMap(({ name, english: words }) => [...messagesIn(words, name)]),
);
const inGerman = new Map(
  Object.entries(german).flatMap(([name, words]) => [...messagesIn(words, name)]),
);

it('has every area and message of the English, and no other', () => {
  expect(english.length).toBeGreaterThan(20);
  expect([...inGerman.keys()].sort()).toEqual([...inEnglish.keys()].sort());
});

it('takes no more arguments than the English gives', () => {
  const wrong = [...inGerman].filter(([path, message]) => {
    const given = inEnglish.get(path);
    return typeof message === 'number' && (typeof given !== 'number' || message > given);
  });
  expect(wrong).toEqual([]);
});

it('leaves nothing in English', () => {
  const left = [...inGerman].filter(
    ([path, message]) =>
      typeof message === 'string' &&
      message === inEnglish.get(path) &&
      /\p{L}{3}/u.test(message) &&
      !THE_SAME.has(message) &&
      message !== AS_TYPED,
  );
  expect(left).toEqual([]);
});
