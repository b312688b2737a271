import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/cli/load-dataset.ts';
import { makeReporter } from '../../src/cli/reporter.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { memoryIo } from './memory-io.ts';

const valid = aHarbourDataset();
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('a dataset that one text may or may not hold', () => {
  it.each([
    ['in one text', Number.POSITIVE_INFINITY],
    ['in pieces', 500],
    ['in pieces from the start', 0],
  ])('is read: %s', async (_name, oneText) => {
    const io = memoryIo({ 'd.json': encodeDataset(valid) });
    const { dataset, problems } = await loadDataset('d.json', io, makeReporter(io, false), oneText);
    expect(problems).toBe(0);
    expect(dataset).toEqual(valid);
  });

  it.each([
    ['in another encoding, where one text holds it', Number.POSITIVE_INFINITY, 0, ''],
    [
      'in another encoding, where none does',
      500,
      1,
      'd.json: It is not UTF-8, which so large a file must be\n',
    ],
  ])('%s', async (_name, oneText, problems, told) => {
    const io = memoryIo({ 'd.json': utf16(encodeDataset(valid)) });
    const read = await loadDataset('d.json', io, makeReporter(io, false), oneText);
    expect(read.problems).toBe(problems);
    expect(io.said.err).toBe(told);
  });
});
