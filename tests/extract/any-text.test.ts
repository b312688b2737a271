import { expect, it } from 'vitest';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { hostileTexts } from '../builders/hostile-texts.ts';
import { extract } from './read-reports.ts';

const TEXTS = 400;

it('makes a valid dataset of any text', { timeout: 60_000 }, () => {
  const texts = hostileTexts(7);
  for (let i = 0; i < TEXTS; i++) {
    const text = texts.next().value;
    const dataset = { ...extract(text, i % 2 === 0 ? '2021-05-20' : undefined) };
    const checked = decodeDataset(dataset);
    expect(checked.ok ? [] : [text, checked.failure]).toEqual([]);
  }
});

/** Texts of which a dataset was once not valid. */
it.each([['a number behind what it is said to count', 'people. was 2021, Finch, killed Council,']])(
  'makes a valid dataset of %s',
  (_, text) => {
    const checked = decodeDataset({ ...extract(text) });
    expect(checked.ok ? [] : checked.failure).toEqual([]);
  },
);
