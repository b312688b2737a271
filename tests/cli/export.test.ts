import { expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { memoryIo } from './memory-io.ts';

const files = { 'dataset.json': encodeDataset(aHarbourDataset()) };

it('to the output, with what is left out on the error stream', async () => {
  const io = memoryIo(files);
  expect(await runCommand(['export', 'dataset.json', '--to', 'ics'], io)).toBe(0);
  expect(io.said.out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(io.said.err).toContain('Left out: Events without a date (1 event).\n');
});

it('two tables into a folder', async () => {
  const io = memoryIo(files);
  expect(await runCommand(['export', 'dataset.json', '--to', 'csv', '--out', 'tables'], io)).toBe(
    0,
  );
  expect([...io.files.keys()]).toEqual(['dataset.json', 'tables/events.csv', 'tables/reports.csv']);
  expect(io.said.out).toContain('Wrote tables/events.csv, tables/reports.csv.\n');
});

it('one file to a path', async () => {
  const io = memoryIo(files);
  expect(
    await runCommand(['export', 'dataset.json', '--to', 'timelinejs', '--out', 'a/t.json'], io),
  ).toBe(0);
  expect(JSON.parse(io.files.get('a/t.json') as string)).toHaveProperty('events');
});

it('a dataset that is refused is not exported', async () => {
  const io = memoryIo({ 'dataset.json': '{}' });
  expect(await runCommand(['export', 'dataset.json', '--to', 'jsonl'], io)).toBe(1);
  expect(io.said.out).toBe('');
});

it.each<[string, readonly string[], string]>([
  [
    'an unknown format',
    ['export', 'dataset.json', '--to', 'docx'],
    '“docx” is no format; choose one of json, csv, ics',
  ],
  [
    'CSV without a folder',
    ['export', 'dataset.json', '--to', 'csv'],
    'CSV makes two tables; say where with --out FOLDER',
  ],
  ['no format', ['export', 'dataset.json'], "required option '--to <format>' not specified"],
  ['no dataset', ['export', '--to', 'ics'], "missing required argument 'dataset'"],
  ['an unknown command', ['bild'], "unknown command 'bild'"],
  ['an unknown option', ['check', '--fast', 'dataset.json'], "unknown option '--fast'"],
  ['no command', [], 'Usage: sourceline'],
])('is not understood: %s', async (_, args, words) => {
  const io = memoryIo(files);
  expect(await runCommand(args, io)).toBe(2);
  expect(io.said.err).toContain(words);
});

it('help is no mistake', async () => {
  const io = memoryIo({});
  expect(await runCommand(['--help'], io)).toBe(0);
  expect(io.said.out).toContain('Usage: sourceline');
});
