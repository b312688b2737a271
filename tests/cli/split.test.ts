/** Datasets whose article texts lie apart. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { type MemoryIo, memoryIo } from './memory-io.ts';

/** Longer than a file of texts; kept, and not read, for it is not English. */
const LONG =
  'Der Bürgermeister hat die Brücke eröffnet, die in den letzten Jahren gebaut worden war. ';
const news: Readonly<Record<string, string>> = {
  'news/Lorn.txt': 'Published: 3 May 2021\nNorway attacked Lorn on Monday.\n',
  'news/Tarrel.txt': 'Published: 4 May 2021\nThe mayor of Tarrel warned Norway on Monday.\n',
  'news/Ufer.txt': `Published: 5 May 2021\n${LONG.repeat(2500)}\n`,
  'news/Vesk.txt': 'Published: 6 May 2021\nPresident Ada Finch met Bruno Falk in Vesk.\n',
};
const readGrammar = (): Promise<Uint8Array> => readFile('public/grammar/english.bin');

interface Split {
  readonly articles: readonly { id: string; text?: string; textIn?: string; textLength?: number }[];
  readonly events: readonly unknown[];
}

let io: MemoryIo;
let whole: string;
let split: Split;
const textFiles = (): readonly string[] =>
  [...io.files.keys()].filter((path) => path.startsWith('out/d.texts/'));

beforeAll(async () => {
  io = memoryIo(news, { readGrammar });
  expect(await runCommand(['build', 'news', '--out', 'out/whole.json'], io)).toBe(0);
  whole = String(io.files.get('out/whole.json'));
  expect(await runCommand(['build', 'news', '--out', 'out/d.json', '--split'], io)).toBe(0);
  split = JSON.parse(String(io.files.get('out/d.json'))) as Split;
});

const copyOf = (files: Record<string, string>): MemoryIo =>
  memoryIo(
    { ...(Object.fromEntries(io.files) as Record<string, string>), ...files },
    { readGrammar },
  );

describe('build --split', () => {
  it('writes the same events, and articles that say where their texts lie', () => {
    expect(split.events).toEqual((JSON.parse(whole) as Split).events);
    for (const { id, text, textIn, textLength } of split.articles) {
      expect(text).toBeUndefined();
      const { texts } = JSON.parse(String(io.files.get(`out/${textIn}`))) as {
        texts: Record<string, string>;
      };
      expect(texts[id]).toBe(news[`news/${id}.txt`]);
      expect(textLength).toBe(texts[id]!.length);
    }
  });

  it('puts several articles into a file of texts, and not all', () => {
    expect(textFiles()).toHaveLength(2);
  });

  it('removes the texts of the dataset that it replaces, once it is replaced', async () => {
    const other = copyOf({ 'news/Vesk.txt': 'Published: 3 May 2021\nNorway left Vesk.\n' });
    const before = textFiles();
    expect(await runCommand(['build', 'news', '--out', 'out/d.json', '--split'], other)).toBe(0);
    const after = [...other.files.keys()].filter((path) => path.startsWith('out/d.texts/'));
    expect(after.filter((path) => before.includes(path)).length).toBeLessThan(before.length);
    expect(await runCommand(['check', 'out/d.json'], other)).toBe(0);
    expect(await runCommand(['build', 'news', '--out', 'out/d.json'], other)).toBe(0);
    expect([...other.files.keys()].filter((path) => path.startsWith('out/d.texts/'))).toEqual([]);
  });
});

describe('a dataset with its texts apart', () => {
  it('is checked as a whole one is', async () => {
    const one = copyOf({});
    expect(await runCommand(['check', 'out/d.json'], one)).toBe(0);
    expect(one.said.out).toContain('nothing wrong');
  });

  it('is exported as a whole one is', async () => {
    const one = copyOf({});
    await runCommand(['export', 'out/d.json', '--to', 'jsonl'], one);
    const other = copyOf({});
    await runCommand(['export', 'out/whole.json', '--to', 'jsonl'], other);
    expect(one.said.out).toBe(other.said.out);
    expect(one.said.out).not.toBe('');
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'changed words',
      (text) => text.replace('attacked', 'besieged'),
      /The quote is not what article/,
    ],
    ['no JSON', () => '{', /which cannot be read/],
    ['another file', () => '{"format":"x"}', /which cannot be read: It is no file of texts/],
    [
      'another article',
      () => '{"format":"sourceline-texts","version":1,"texts":{"Lor":""}}',
      /is not in d\.texts/,
    ],
  ])('tells of %s in a file of texts', async (_, change, message) => {
    const spoiled = copyOf(
      Object.fromEntries(textFiles().map((path) => [path, change(String(io.files.get(path)))])),
    );
    expect(await runCommand(['check', 'out/d.json'], spoiled)).toBe(1);
    expect(spoiled.said.err).toMatch(message);
  });

  it('tells of a file of texts that is not there', async () => {
    const spoiled = copyOf({});
    for (const path of textFiles()) spoiled.files.delete(path);
    expect(await runCommand(['check', 'out/d.json'], spoiled)).toBe(1);
    expect(spoiled.said.err).toMatch(/cannot be read: There is no such file/);
  });

  it.each([
    '../secret.json',
    '/etc/secret.json',
    'https://example.com/a.json',
    'a/../../b.json',
    'a.txt',
  ])('does not look for texts in %s', async (place) => {
    const text = String(io.files.get('out/d.json')).replaceAll(
      /"textIn":"[^"]*"/g,
      `"textIn":"${place}"`,
    );
    const hostile = copyOf({ 'out/d.json': text });
    expect(await runCommand(['check', 'out/d.json'], hostile)).toBe(1);
    expect(hostile.said.err).toContain('is not a path such as dataset.texts/1.json');
  });
});
