import { expect, it } from 'vitest';
import { gerundOf, presentOf } from '../../../src/extract/titles/inflect-verb.ts';
import { isPluralName } from '../../../src/extract/titles/is-plural-name.ts';

it.each([
  ['say', 'says', 'saying'],
  ['deny', 'denies', 'denying'],
  ['reach', 'reaches', 'reaching'],
  ['go', 'goes', 'going'],
  ['be', 'is', 'being'],
  ['leave', 'leaves', 'leaving'],
  ['lie', 'lies', 'lying'],
  ['cut', 'cuts', 'cutting'],
  ['begin', 'begins', 'beginning'],
  ['deliver', 'delivers', 'delivering'],
  ['agree', 'agrees', 'agreeing'],
  ['fix', 'fixes', 'fixing'],
])('%s: %s, %s', (lemma, present, gerund) => {
  expect(presentOf(lemma, false)).toBe(present);
  expect(gerundOf(lemma)).toBe(gerund);
});

it.each([
  ['separatists', 'group', true],
  ['police', 'group', true],
  ['people of the town', 'group', true],
  ['Azerbaijanis', 'group', true],
  ['United Nations', 'organization', false],
  ['United States', 'country', false],
  ['Mr Jones', 'person', false],
  ['ministry', 'organization', false],
] as const)('%s (%s) takes a plural verb: %s', (name, kind, plural) => {
  expect(isPluralName(name, kind)).toBe(plural);
});
