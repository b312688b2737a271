import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agree, areApart, daysOf } from '../../src/cli/evaluation/days-of-time.ts';
import { nthIndexOf, squeezeText } from '../../src/cli/evaluation/squeezed-text.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { memoryIo } from './memory-io.ts';

const PATIENCE_MS = 60_000;
const readGrammar = (): Promise<Uint8Array> => readFile('public/grammar/english.bin');
const TEXT = 'Rebels attacked Lorn on Monday. Ada Finch, the mayor, resigned on Tuesday.';
const goldOf = (second: object): string =>
  JSON.stringify({
    article: 'a',
    published: '2021-05-20',
    reports: [
      {
        quote: 'Rebels attacked Lorn on Monday.',
        trigger: 'attacked',
        kind: 'attack',
        when: '2021-05-17',
        basis: 'stated',
        agents: [['Rebels']],
        targets: [['Lorn']],
        must: true,
        event: 'attack',
      },
      {
        quote: 'Ada Finch, the mayor, resigned on Tuesday.',
        trigger: 'resigned',
        kind: 'politics',
        when: '2021-05-18',
        basis: 'stated',
        agents: [['Ada Finch', 'Finch']],
        targets: [],
        must: true,
        event: 'resignation',
        ...second,
      },
    ],
  });
const folder = (gold: string) =>
  memoryIo(
    {
      'f/articles/a.json': JSON.stringify({ id: 'a', published: '2021-05-20', text: TEXT }),
      'f/gold/a.json': gold,
    },
    { readGrammar },
  );

describe('eval', () => {
  it('gives the figures of what is read', { timeout: PATIENCE_MS }, async () => {
    const io = folder(goldOf({}));
    expect(await runCommand(['eval', 'f', '--list'], io)).toBe(0);
    expect(io.said.out).toMatch(/^recall +100$/m);
    expect(io.said.out).toMatch(/^rowsRight +100$/m);
    expect(io.said.out).not.toMatch(/^- /m);
  });

  it('lists what is wrong', { timeout: PATIENCE_MS }, async () => {
    const io = folder(goldOf({ kind: 'legal', agents: [['Karl Lund']] }));
    await runCommand(['eval', 'f', '--list'], io);
    expect(io.said.out).toContain(
      '- a [legal] resigned: kind politics; agents Ada Finch, not Karl Lund\n',
    );
    expect(io.said.out).toMatch(/^kind +50$/m);
  });

  it('names a file that is no annotation', { timeout: PATIENCE_MS }, async () => {
    const io = folder('{"article":"a","reports":[{}]}');
    expect(await runCommand(['eval', 'f'], io)).toBe(1);
    expect(io.said.err).toContain('f/gold/a.json: reports[0] lacks quote, trigger, kind');
  });
});

describe('times as days', () => {
  const PUBLISHED = '2021-05-20';
  const days = (edtf: string) => daysOf(edtf, PUBLISHED)!;

  it.each([
    ['the same day', '2021-05-17', '2021-05-17', true],
    ['two days of which one is meant', '2021-05-17/2021-05-18', '2021-05-17', true],
    ['a month and a day of it', '2021-05', '2021-05-17', false],
    ['since a day, and most of the time since', '2021-05-01/..', '2021-05-06/2021-05-20', true],
  ])('%s', (_, a, b, expected) => {
    expect(agree(days(a), days(b))).toBe(expected);
  });

  it.each([
    ['a decade and a year of it', '199X', '1994', false],
    ['a winter and its December', '2020-24', '2020-12', false],
    ['two years', '2019', '2020', true],
  ])('%s', (_, a, b, expected) => {
    expect(areApart(days(a), days(b))).toBe(expected);
  });
});

it('compares places whatever the white space', () => {
  const { text, spanOf } = squeezeText('a  bc\nbc');
  expect(text).toBe('abcbc');
  expect(spanOf({ start: 3, end: 8 })).toEqual({ start: 1, end: 5 });
  expect(nthIndexOf(text, 'bc', 2, 0)).toBe(3);
  expect(nthIndexOf(text, 'bc', 3, 0)).toBeUndefined();
});
