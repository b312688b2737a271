import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { memoryIo } from './memory-io.ts';

const valid = aHarbourDataset();
const text = encodeDataset(valid);

it('a dataset with nothing wrong', async () => {
  const io = memoryIo({ 'dataset.json': text });
  expect(await runCommand(['check', 'dataset.json'], io)).toBe(0);
  expect(io.said).toEqual({
    out: 'dataset.json: nothing wrong. 4 quotes verbatim, 3 events, 2 articles.\n',
    err: '',
  });
});

it('a quote that is not verbatim is shown in both wordings', async () => {
  const io = memoryIo({
    'dataset.json': text.replace('"quote":"Tarrel denied', '"quote":"Tarrel admitted'),
  });
  expect(await runCommand(['check', 'dataset.json'], io)).toBe(1);
  expect(io.said.err).toBe(
    [
      'dataset.json: events[2].reports[0].passage: The quote is not what article “wire” has from 0 to 46',
      '  event: Tarrel denies that its ship was there',
      '  article: Collision off Lorn, characters 0 to 46',
      '  expected: “Tarrel admitted that its ship had been off Lorn.”',
      '  found: “Tarrel denied that its ship had been off Lorn.”',
      '  Build the dataset again from its articles: sourceline build. The article or the quote was changed since.',
      '',
    ].join('\n'),
  );
  expect(io.said.out).toBe('dataset.json: 1 problem.\n');
});

describe('what else may be wrong', () => {
  it.each<[string, string, string]>([
    [
      'a changed text that no quote notices',
      text.replace('Port of Lorn closed\\n', 'Port of Lorn opened\\n'),
      'articles[0].sha256',
    ],
    ['cut off', text.slice(0, 200), 'The file is cut off at line 6, column'],
    [
      'another version',
      text.replace('"version": 1', '"version": 7'),
      'The dataset is of version 7; this Sourceline reads version 1',
    ],
    [
      'offsets out of range',
      text.replace(/"passage":\{"start":\d+,"end":\d+/, '"passage":{"start":0,"end":99999'),
      'events[0].reports[0].passage',
    ],
    [
      'a __proto__ key',
      text.replace('"kind":"person"', '"kind":"person","__proto__":{"a":1}'),
      'actors[0].__proto__',
    ],
    ['no dataset', 'hello', 'The file is not JSON at line 1, column 1'],
  ])('%s', async (_, content, words) => {
    const io = memoryIo({ 'dataset.json': content });
    expect(await runCommand(['check', 'dataset.json'], io)).toBe(1);
    expect(io.said.err).toContain(words);
  });

  it('a file that is not there', async () => {
    const io = memoryIo({});
    expect(await runCommand(['check', 'lost.json'], io)).toBe(1);
    expect(io.said.err).toBe('lost.json: There is no such file or folder\n');
  });
});

it('tells machines in JSON lines', async () => {
  const io = memoryIo({ 'dataset.json': text.replace('"weight":1,', '"weight":2,') });
  expect(await runCommand(['check', '--json', 'dataset.json'], io)).toBe(1);
  const lines = io.said.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { kind: 'problem', path: 'events[0].weight', message: '“weight” is 2, more than 1' },
    { kind: 'summary', file: 'dataset.json', problems: 1 },
  ]);
  expect(io.said.err).toBe('');
});

it('a hostile title does not steer the terminal', async () => {
  const title = '\u001b[2J\u202eevil\u0007';
  const io = memoryIo({
    'dataset.json': text
      .replace(
        '"title":"Tarrel denies that its ship was there"',
        `"title":${JSON.stringify(title)}`,
      )
      .replace('"quote":"Tarrel denied', '"quote":"Tarrel admitted'),
  });
  await runCommand(['check', 'dataset.json'], io);
  expect(io.said.err).toContain('event: \\u001b[2J\\u202eevil\\u0007');
  expect(io.said.err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it('tells where sources differ, as information', async () => {
  const io = memoryIo({
    'dataset.json': readFileSync('public/datasets/karabakh-2020/dataset.json', 'utf8'),
  });
  expect(await runCommand(['check', 'dataset.json'], io)).toBe(0);
  expect(io.said.out).toMatch(/^dataset\.json: nothing wrong\./);
  expect(io.said.out).toContain(
    'what is counted (seven): “seven Azerbaijani cities” (velayati-no-military-solution), “seven Azerbaijani regions” (velayati-calls-for-withdrawal)',
  );
});
