import { expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { memoryIo } from './memory-io.ts';

const files = { 'dataset.json': encodeDataset(aHarbourDataset()) };
const run = async (...args: string[]) => {
  const io = memoryIo(files);
  const status = await runCommand(['key-dates', 'dataset.json', ...args], io);
  return { status, ...io.said };
};

it('prints the days with their score and events, in the order of time', async () => {
  const { status, out } = await run('--top', '3');
  expect(status).toBe(0);
  const days = JSON.parse(out) as { date: string; score: number; events: { id: string }[] }[];
  expect(days.map(({ date }) => date)).toEqual([...days.map(({ date }) => date)].sort());
  const first = days.find(({ date }) => date === '2021-03-01');
  expect(first?.score).toBeGreaterThan(0);
  expect(first?.events.length).toBeGreaterThan(0);
});

it('keeps to the range', async () => {
  const { out } = await run('--from', '2021-03-02', '--to', '2021-03-02');
  expect(JSON.parse(out).map((d: { date: string }) => d.date)).toEqual(['2021-03-02']);
});

it.each<[string, readonly string[], string]>([
  ['a number that is none', ['--top', 'many'], '“many” is no number of days'],
  ['a day that is none', ['--from', '2021-02-30'], '“2021-02-30” is no day'],
])('is not understood: %s', async (_, args, words) => {
  const { status, err } = await run(...args);
  expect(status).toBe(2);
  expect(err).toContain(words);
});
