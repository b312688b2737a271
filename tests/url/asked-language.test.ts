import { expect, it } from 'vitest';
import { askedLanguage, forgetLanguage, keepLanguage } from '../../src/url/asked-language.ts';

it.each([
  ['?lang=de', 'de'],
  ['?view=list&lang=de', 'de'],
  ['?view=list', null],
  ['', null],
])('%j asks for %s', (search, language) => {
  expect(askedLanguage(search)).toBe(language);
});

it.each([
  ['', '?lang=de', '?lang=de'],
  ['?view=list', '?lang=de&view=timeline', '?view=list&lang=de'],
  ['?view=list', '?view=timeline', '?view=list'],
])('%j after %j is %j', (query, search, kept) => {
  expect(keepLanguage(query, search)).toBe(kept);
});

it.each([
  ['https://example.org/?lang=de&view=list', ['https://example.org/?view=list']],
  ['https://example.org/?view=list', []],
])('is taken out of %s', (href, written) => {
  const addresses: string[] = [];
  const location = new URL(href) as unknown as Location;
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => addresses.push(address),
  } as unknown as History;
  forgetLanguage({ location, history });
  expect(addresses).toEqual(written);
});
