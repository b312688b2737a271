import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { aDataset, aHarbourDataset, anArticle } from '../builders/dataset.ts';

it('reads back as it was', () => {
  const dataset = aHarbourDataset();
  expect(decodeDataset(encodeDataset(dataset))).toEqual({ ok: true, value: dataset });
});

it('reads any dataset back as it was', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(decodeDataset(encodeDataset(dataset))).toEqual({ ok: true, value: dataset });
    }),
  );
});

it('has one article, actor or event on a line, and ends with a line break', () => {
  expect(
    encodeDataset(aHarbourDataset())
      .split('\n')
      .map((line) => line.slice(0, 12)),
  ).toEqual([
    '{',
    '"format": "s',
    '"version": 1',
    '"title": "Th',
    '"articles": ',
    '{"id":"harbo',
    '{"id":"wire"',
    '],',
    '"actors": [',
    '{"id":"ada-f',
    '{"id":"lorn"',
    '{"id":"tarre',
    '],',
    '"events": [',
    '{"id":"harbo',
    '{"id":"harbo',
    '{"id":"wire-',
    ']',
    '}',
    '',
  ]);
});

it('writes fields in one order, whatever order they came in', () => {
  const dataset = aHarbourDataset();
  const turned = Object.fromEntries(Object.entries(dataset).reverse()) as unknown as typeof dataset;
  const [first, ...others] = turned.articles;
  const article = Object.fromEntries(Object.entries(first!).reverse()) as unknown as typeof first;
  expect(encodeDataset({ ...turned, articles: [article!, ...others] })).toBe(
    encodeDataset(dataset),
  );
});

it('keeps lone surrogates, which are written as escapes', () => {
  const dataset = aDataset({ articles: [anArticle({ text: 'a\ud800' })] });
  expect(encodeDataset(dataset)).toContain('a\\ud800');
  expect(decodeDataset(encodeDataset(dataset))).toEqual({ ok: true, value: dataset });
});
