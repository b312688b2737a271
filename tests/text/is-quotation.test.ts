import { expect, it } from 'vitest';
import { isQuotation } from '../../src/text/is-quotation.ts';

it.each<[words: string, is: boolean]>([
  ['“Not one shell left our lines,”', true],
  ['"Not one shell."', true],
  ['“Not one shell,” he said, “left our lines.”', true],
  ['Not one shell left our lines', false],
  ['“Not one shell left our lines,” he told reporters.', false],
  ['', false],
])('%j stands in marks of its own: %s', (words, is) => {
  expect(isQuotation(words)).toBe(is);
});
