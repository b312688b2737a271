import { expect, it } from 'vitest';
import { readTypedDate } from '../../src/curation/read-typed-date.ts';

it.each([
  ['6 October 2020', '2020-10-06'],
  ['October 6, 2020', '2020-10-06'],
  ['  6 October 2020 ', '2020-10-06'],
  ['October 2020', '2020-10'],
  ['2020', '2020'],
  ['2020-10-06', '2020-10-06'],
  ['2020-10-06~', '2020-10-06~'],
  ['2020-09-28/2020-10-06', '2020-09-28/2020-10-06'],
  ['199X', '199X'],
  ['the 1990s', '199X'],
  ['early 1990s', '1990~/1993~'],
  ['since 28 September 2020', '2020-09-28/..'],
  ['between 3 October 2020 and 5 October 2020', '2020-10-03/2020-10-05'],
])('%s is %s', (typed, edtf) => {
  expect(readTypedDate(typed)?.edtf).toBe(edtf);
});

it.each([
  ['yesterday', '2020-10-08', '2020-10-07'],
  ['last Tuesday', '2020-10-08', '2020-10-06'],
])('%s is counted from the publication', (typed, published, edtf) => {
  expect(readTypedDate(typed, published)?.edtf).toBe(edtf);
});

it.each([
  ['nothing', ''],
  ['no date', 'soon after the war'],
  ['two dates', '6 October 2020, 8 November 2020'],
  ['a day that is not', '2020-02-31'],
  ['what hangs on a day that is not known', 'yesterday'],
])('%s is refused', (_, typed) => {
  expect(readTypedDate(typed)).toBeUndefined();
});

it('what goes on lasts, what happened in a stretch does not', () => {
  expect(readTypedDate('since 28 September 2020')?.extent).toBe('throughout');
  expect(readTypedDate('October 2020')?.extent).toBe('within');
});
