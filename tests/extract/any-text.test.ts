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
