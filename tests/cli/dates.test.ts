import { expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { memoryIo } from './memory-io.ts';

const STORY = 'Bridge opens\nPublished: 8 October 2020\nThe mayor opened the bridge on Tuesday.\n';

it('an article: what was found, with value, anchor and rule, and not the date in its furniture', async () => {
  const io = memoryIo({ 'news/bridge.txt': STORY });
  expect(await runCommand(['dates', 'news/bridge.txt'], io)).toBe(0);
  const [head, names, row, ...rest] = io.said.out.split('\n');
  const start = STORY.indexOf('Tuesday');
  expect(head).toBe('bridge: published 2020-10-08 (text), 1 found');
  expect(names?.trim().split(/\s{2,}/)).toEqual([
    'place',
    'words',
    'type',
    'value',
    'EDTF',
    'read against',
    'rule',
  ]);
  expect(
    row
      ?.trim()
      .split(/\s{2,}/)
      .slice(0, 6),
  ).toEqual([
    `${start}-${start + 'Tuesday'.length}`,
    'Tuesday',
    'DATE',
    '2020-10-06',
    '2020-10-06',
    '2020-10-08',
  ]);
  expect(rest).toEqual(['']);
});

it('--published dates an article that has no date', async () => {
  const io = memoryIo({ 'a.txt': 'The mayor opened the bridge on Tuesday.' });
  expect(await runCommand(['dates', 'a.txt', '--published', '8 October 2020', '--json'], io)).toBe(
    0,
  );
  expect(JSON.parse(io.said.out)).toMatchObject({
    article: 'a',
    quote: 'Tuesday',
    value: '2020-10-06',
  });
});

it('without a publication date a weekday stays unresolved', async () => {
  const io = memoryIo({ 'a.txt': 'The mayor opened the bridge on Tuesday.' });
  await runCommand(['dates', 'a.txt', '--json'], io);
  expect(JSON.parse(io.said.out)).not.toHaveProperty('edtf');
});

it('JSON lines in, JSON lines out; a bad line is told, the others are read', async () => {
  const input = [
    '{"id": "a", "dct": "2020-10-08", "text": "It opened on Tuesday."}',
    '{"id": "b", "dct": "soon", "text": "It opened on Tuesday."}',
    'nonsense',
    '',
    '{"id": "c", "text": "It opened on 6 October 2020."}',
  ].join('\n');
  const io = memoryIo({}, { input });
  expect(await runCommand(['dates', '-'], io)).toBe(1);
  expect(io.said.out).toBe(
    '{"id":"a","timexes":[{"start":13,"end":20,"type":"DATE","value":"2020-10-06"}]}\n' +
      '{"id":"c","timexes":[{"start":13,"end":27,"type":"DATE","value":"2020-10-06"}]}\n',
  );
  expect(io.said.err).toBe(
    'input: line 2: “dct” is not a date\ninput: line 3, column 1: This is not JSON\n  Here a value belongs.\n',
  );
});

it('a .jsonl file is read the same way', async () => {
  const io = memoryIo({ 'a.jsonl': '{"id": 1, "dct": "2020-10-08", "text": "Nothing."}\n' });
  expect(await runCommand(['dates', 'a.jsonl'], io)).toBe(0);
  expect(io.said.out).toBe('{"id":1,"timexes":[]}\n');
});

it('a publication date that is none is not understood', async () => {
  const io = memoryIo({ 'a.txt': STORY });
  expect(await runCommand(['dates', 'a.txt', '--published', 'soon'], io)).toBe(2);
  expect(io.said.err).toBe('“soon” is not a date; write it like 2020-10-06\n');
});

it('a file that is not there', async () => {
  const io = memoryIo({});
  expect(await runCommand(['dates', 'lost.txt'], io)).toBe(1);
  expect(io.said.err).toBe('lost.txt: There is no such file or folder\n');
});
