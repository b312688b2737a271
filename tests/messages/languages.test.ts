import { expect, it } from 'vitest';
import { languageFor, languageOfTag } from '../../src/messages/languages.ts';

it.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr', 'fa'], 'en'],
  [[], 'en'],
] as const)('of %j takes %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});

it.each([
  ['DE', 'de'],
  ['de-CH-1996', 'de'],
  ['den', undefined],
  ['', undefined],
] as const)('takes the tag %j for %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});
