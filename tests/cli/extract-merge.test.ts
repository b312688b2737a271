/** The two filters, and that they make what a single build makes: in one process, in threads, and spread by xargs. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { memoryIo } from './memory-io.ts';

const TOWNS = ['Lorn', 'Tarrel', 'Vesk', 'Marrin', 'Adana', 'Riga'];
const ARTICLES = Array.from({ length: 18 }, (_, nth) => {
  const town = TOWNS[nth % TOWNS.length];
  return JSON.stringify({
    id: `n${nth}`,
    published: `2021-05-${String(10 + (nth % 9))}`,
    text: `President Ada Finch warned ${town} on Monday. Finch met Bruno Falk in ${town}, officials said.`,
  });
});
const INPUT = ARTICLES.map((line) => `${line}\n`).join('');
const readGrammar = (): Promise<Uint8Array> => readFile('public/grammar/english.bin');
const machine = (files: Record<string, string>, input = '') =>
  memoryIo(files, { readGrammar, input });

let whole: string;
let lines: readonly string[];

beforeAll(async () => {
  const io = machine({ 'a.jsonl': INPUT });
  const build = ['build', 'a.jsonl', '--out', 'd.json', '--title', 'News'];
  expect(await runCommand(build, io)).toBe(0);
  whole = String(io.files.get('d.json'));
  const filter = machine({}, INPUT);
  expect(await runCommand(['extract'], filter)).toBe(0);
  expect(filter.said.err).toBe('');
  lines = filter.said.out.trimEnd().split('\n');
});

async function merged(files: Record<string, string>, paths: readonly string[], input = '') {
  const io = machine(files, input);
  const args = ['merge', ...paths, '--out', 'd.json', '--title', 'News'];
  const status = await runCommand(args, io);
  return { status, dataset: String(io.files.get('d.json')), err: io.said.err };
}

describe('lines of reports', () => {
  it('each names its article, which has a line of its own', () => {
    const values = lines.map((line) => JSON.parse(line) as { kind: string; reports?: number });
    const articles = values.filter(({ kind }) => kind === 'article');
    expect(articles).toHaveLength(ARTICLES.length);
    const told = articles.reduce((sum, { reports = 0 }) => sum + reports, 0);
    expect(values.filter(({ kind }) => kind === 'report')).toHaveLength(told);
  });

  it.each<[string, (all: readonly string[]) => readonly string[]]>([
    ['as they were written', (all) => all],
    ['backwards', (all) => all.toReversed()],
    ['sorted, as Hadoop does', (all) => all.toSorted()],
    ['some twice, as where a machine was asked again', (all) => [...all, ...all.slice(3, 40)]],
    ['with empty lines', (all) => all.flatMap((line) => ['', line])],
    [
      'written anew by another program',
      (all) =>
        all.map((line) => {
          const { kind, ...rest } = JSON.parse(line) as { kind: string };
          return JSON.stringify({ ...rest, kind });
        }),
    ],
  ])('make the dataset of a single build: %s', async (_, order) => {
    const { status, dataset } = await merged({}, [], order(lines).join('\n'));
    expect(status).toBe(0);
    expect(dataset === whole).toBe(true);
  });

  it('make it from several files', async () => {
    const files = {
      'a.lines': lines.slice(0, 20).join('\n'),
      'b.lines': lines.slice(20).join('\n'),
    };
    expect((await merged(files, ['b.lines', 'a.lines'])).dataset === whole).toBe(true);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{"kind":"rep', /input\.jsonl: line 1: The line is not JSON/],
    ['other lines', '{"id": 1}', /not one that “sourceline extract” writes/],
    [
      'an article without its reports',
      'ARTICLE',
      /Of the \d+ reports of article “n\d+” 0 are there/,
    ],
  ])('tell of %s, and the rest goes on', async (_, line, message) => {
    const article = lines.find((each) => each.startsWith('{"kind":"article"'))!;
    const { status, err } = await merged({}, [], line.replace('ARTICLE', article));
    expect(status).toBe(1);
    expect(err).toMatch(message);
  });

  it('tell of a file that is not there', async () => {
    const { status, err } = await merged({}, ['lost.lines']);
    expect(status).toBe(1);
    expect(err).toContain('There is no such file or folder');
  });
});

describe('extract', () => {
  it('tells of a bad line, and goes on', async () => {
    const io = machine({}, `{"id": "a"\n{"id":"b"}\n${ARTICLES[0]}\n`);
    expect(await runCommand(['extract', '-'], io)).toBe(1);
    expect(io.said.err).toContain('input: line 1');
    expect(io.said.err).toContain('input: line 2: The article has no “text”');
    expect(io.said.out.match(/"kind":"article"/g)).toHaveLength(1);
  });

  it('calls an article without an id by what it says', async () => {
    const io = machine({}, '{"text": "Norway attacked Lorn."}\n');
    await runCommand(['extract'], io);
    expect(io.said.out).toMatch(/"id":"article-[0-9a-f]{16}"/);
  });
});

describe('as processes', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
    for (const nth of [0, 1, 2]) {
      const some = ARTICLES.slice(nth * 6, nth * 6 + 6);
      await writeFile(join(folder, `part-${nth}.jsonl`), `${some.join('\n')}\n`);
    }
    await writeFile(join(folder, 'all.jsonl'), INPUT);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const shell = (command: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const env = {
        ...process.env,
        F: folder,
        S: `${process.execPath} --import tsx src/cli/main.ts`,
      };
      execFile('sh', ['-c', command], { env }, (error, out) =>
        error ? reject(error) : resolve(out),
      );
    });

  it('spread by xargs make the bytes of a single build', async () => {
    await shell('ls $F/part-*.jsonl | xargs -P 3 -I{} sh -c "$S extract < {} > {}.lines"');
    await shell('cat $F/*.lines | $S merge --out $F/merged.json --title News');
    expect((await readFile(join(folder, 'merged.json'), 'utf8')) === whole).toBe(true);
  });

  it('a build in threads makes them too, and leaves nothing else', async () => {
    await shell('$S build $F/all.jsonl --out $F/out/threads.json --title News --jobs 2');
    expect((await readFile(join(folder, 'out/threads.json'), 'utf8')) === whole).toBe(true);
    expect(await readdir(join(folder, 'out'))).toEqual(['threads.json']);
  });
});
