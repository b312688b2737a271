import { expect, it } from 'vitest';
import {
  arePersonNamesOfOne,
  isInitialsOf,
  isPartOfBodyName,
  isPartOfPersonName,
} from '../../../src/extract/actors/same-name.ts';

const words = (name: string): string[] => name.toLowerCase().split(' ');

it.each<[a: string, b: string, same: boolean]>([
  ['George W Bush', 'George Bush', true],
  ['J Doe', 'John Doe', true],
  ['Rauhi Fattouh', 'Rouhi Fatouh', true],
  ['Ali Akbar Velayati', 'Ali Velayati', true],
  ['Jane Doe', 'John Doe', false],
  ['Maria Rossini', 'Mario Rossini', false],
  ['John Doe', 'John Roe', false],
  ['George Bush', 'Jeb Bush', false],
])('%s and %s: %s', (a, b, same) => {
  expect(arePersonNamesOfOne(words(a), words(b))).toBe(same);
  expect(arePersonNamesOfOne(words(b), words(a))).toBe(same);
});

it.each<[part: string, full: string, is: boolean]>([
  ['Velayati', 'Ali Akbar Velayati', true],
  ['Rahmani Fazli', 'Abdolreza Rahmani Fazli', true],
  ['Lula', 'Luiz Inacio Lula da Silva', true],
  ['Akbar Ali', 'Ali Akbar Velayati', false],
])('%s is a part of %s: %s', (part, full, is) => {
  expect(isPartOfPersonName(words(part), words(full))).toBe(is);
});

it('reads initials', () => {
  expect(isInitialsOf('un', words('United Nations'))).toBe(true);
  expect(
    isInitialsOf('iicd', words('Independent International Commission on Decommissioning')),
  ).toBe(true);
  expect(isInitialsOf('up', words('United Nations'))).toBe(false);
});

it('reads short names of bodies', () => {
  expect(isPartOfBodyName(words('Acme'), words('Acme Europe'))).toBe(true);
  expect(isPartOfBodyName(words('Commission'), words('European Commission'))).toBe(true);
  expect(isPartOfBodyName(words('Bank'), words('World Bank Group'))).toBe(false);
});
