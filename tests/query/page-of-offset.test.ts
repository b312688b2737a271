import { expect, it } from 'vitest';
import { pageOfOffset } from '../../src/query/page-of-offset.ts';

it.each<[string, readonly number[] | undefined, number, number | undefined]>([
  ['on the first page', [0, 100, 250], 99, 1],
  ['where a page begins', [0, 100, 250], 100, 2],
  ['on the last page', [0, 100, 250], 4000, 3],
  ['after a page without words', [0, 100, 100, 250], 120, 3],
  ['without pages', undefined, 5, undefined],
])('%s', (_, pages, offset, page) => {
  expect(pageOfOffset(pages ? { pages } : {}, offset)).toBe(page);
});
