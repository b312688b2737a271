/** Builds that are stopped, go on, meet each other, or lose an article. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleReader } from '../../src/cli/article-reader.ts';
import { readerHere } from '../../src/cli/article-reader.ts';
import type { Io } from '../../src/cli/io.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import type { WorkFiles } from '../../src/cli/work-files.ts';
import { loadGrammar } from '../../src/grammar/grammar.ts';
import { type MemoryIo, memoryIo } from './memory-io.ts';

const TOWNS = ['Lorn', 'Tarrel', 'Vesk', 'Marrin', 'Adana'];
const news = Object.fromEntries(
  TOWNS.map((town, nth) => [
    `news/${town.toLowerCase()}.txt`,
    `Published: ${nth + 3} May 2021\nThe mayor of ${town} warned Norway on Monday. “We are ready,” Ada Finch said.\n`,
  ]),
);
const BUILD = ['build', 'news', '--out', 'd.json'];
const LINES = 'd.json.work/reports.jsonl';
const readGrammar = (): Promise<Uint8Array> => readFile('public/grammar/english.bin');
const machine = (files: Record<string, string | Uint8Array> = {}, more: Partial<Io> = {}) =>
  memoryIo({ ...news, ...files }, { readGrammar, ...more });

/** What a whole run writes, and the lines that it had read before it brought them together. */
let whole: string;
let lines: string;

beforeAll(async () => {
  const io = machine();
  const claim = (folder: string) => {
    const claimed = io.workFiles.claim(folder);
    return claimed && { ...claimed, remove: claimed.release };
  };
  const keeping = { ...io, workFiles: { ...io.workFiles, claim } };
  expect(await runCommand(BUILD, keeping)).toBe(0);
  whole = String(io.files.get('d.json'));
  lines = String(io.files.get(LINES));
});

const workOf = (io: MemoryIo): readonly string[] =>
  [...io.files.keys()].filter((path) => path.startsWith('d.json.work'));

it('leaves nothing beside the dataset', async () => {
  const io = machine();
  expect(await runCommand(BUILD, io)).toBe(0);
  expect(String(io.files.get('d.json')) === whole).toBe(true);
  expect(workOf(io)).toEqual([]);
});

describe('a run that was stopped', () => {
  it.each([0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1])(
    'at %d of its work ends with the same bytes when it is started again',
    async (part) => {
      const io = machine({ [LINES]: lines.slice(0, Math.floor(lines.length * part)) });
      expect(await runCommand(BUILD, io)).toBe(0);
      expect(String(io.files.get('d.json')) === whole).toBe(true);
      expect(workOf(io)).toEqual([]);
    },
  );

  it('reads no article again that it had read', async () => {
    const io = machine({ [LINES]: lines });
    await runCommand(BUILD, io);
    expect(io.said.err).toContain('5 of 5 articles were read by a run before this');
  });

  it('reads all again with --fresh', async () => {
    const io = machine({ [LINES]: lines });
    await runCommand([...BUILD, '--fresh'], io);
    expect(io.said.err).toBe('');
  });

  it('reads all again with another version of the reading, and doubles nothing', async () => {
    const io = machine({ [LINES]: lines }, { readingVersion: () => Promise.resolve('2') });
    expect(await runCommand(BUILD, io)).toBe(0);
    expect(io.said.err).toBe('');
    expect(String(io.files.get('d.json')) === whole).toBe(true);
  });

  it('reads an article again that was changed since, and forgets one that is gone', async () => {
    const changed = { 'news/lorn.txt': 'Published: 3 May 2021\nNorway attacked Lorn on Monday.\n' };
    const fresh = machine(changed);
    fresh.files.delete('news/vesk.txt');
    await runCommand(BUILD, fresh);
    const io = machine({ ...changed, [LINES]: lines });
    io.files.delete('news/vesk.txt');
    expect(await runCommand(BUILD, io)).toBe(0);
    expect(io.said.err).toContain('3 of 4 articles were read by a run before this');
    expect(io.files.get('d.json')).toBe(fresh.files.get('d.json'));
  });

  it('by a full disk tells so, and keeps what it had read', async () => {
    const io = machine();
    let left = 2;
    const append: WorkFiles['append'] = (path, keep) => {
      const to = io.workFiles.append(path, keep);
      const write = (text: string): void => {
        if (--left < 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        to.write(text);
      };
      return { ...to, write };
    };
    const full = { ...io, workFiles: { ...io.workFiles, append } };
    expect(await runCommand(BUILD, full)).toBe(1);
    expect(io.said.err).toBe(
      'd.json: The disk is full\n  What was read is kept: the same command goes on from there.\n',
    );
    expect(io.files.has('d.json')).toBe(false);
    expect(await runCommand(BUILD, io)).toBe(0);
    expect(io.said.err).toContain('2 of 5 articles were read by a run before this');
    expect(String(io.files.get('d.json')) === whole).toBe(true);
  });
});

it('does not meddle with another run that builds the same dataset', async () => {
  const io = machine({ 'd.json.work/lock': '1' });
  expect(await runCommand(BUILD, io)).toBe(1);
  expect(io.said.err).toBe(
    'd.json: Another run is building it\n  Wait for it, or build into another file with --out.\n',
  );
  expect(workOf(io)).toEqual(['d.json.work/lock']);
});

it('tells of an article that cannot be read, and builds the rest', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 16 }, (_, nth) => [`more/${nth}.txt`, 'Norway attacked Lorn on Monday.']),
  );
  const startThreads = (_: number, grammar: Uint8Array): ArticleReader => {
    const here = readerHere(loadGrammar(grammar));
    return {
      ...here,
      read: (job) => (job.id === '7' ? Promise.reject(new Error('too deep')) : here.read(job)),
    };
  };
  const io = machine(many, { cores: 2, startThreads });
  expect(await runCommand(['build', 'more', '--out', 'd.json'], io)).toBe(1);
  expect(io.said.err).toBe('more/7.txt: The article “7” could not be read: too deep\n');
  const { articles } = JSON.parse(String(io.files.get('d.json'))) as { articles: { id: string }[] };
  expect(articles.map(({ id }) => id)).not.toContain('7');
  expect(articles).toHaveLength(15);
});

it.each(['0', '-1', 'many', '2.5'])('does not understand --jobs %s', async (jobs) => {
  const io = machine();
  expect(await runCommand([...BUILD, '--jobs', jobs], io)).toBe(2);
  expect(io.said.err).toContain('is no number of jobs');
});
