import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read-articles.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { extractDataset } from '../../src/extract/extract-dataset.ts';
import { loadGrammar } from '../../src/grammar/grammar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { type MemoryIo, memoryIo } from './memory-io.ts';

/** Parsing takes its time on a busy machine. */
const PATIENCE_MS = 60_000;
const ARTICLES = 'public/datasets/karabakh-2020/articles';
const SEEDS = ['velayati-calls-for-withdrawal.txt', 'velayati-no-military-solution.txt'];
const TITLE = 'Nagorno-Karabakh, autumn 2020';

const readGrammar = (): Promise<Uint8Array> => readFile('public/grammar/english.bin');
const seedFiles: Record<string, Uint8Array> = {};

beforeAll(async () => {
  for (const name of SEEDS)
    seedFiles[`${ARTICLES}/${name}`] = await readFile(`${ARTICLES}/${name}`);
});

/** The dataset that a run has written; a failure to decode it is a failure of the test. */
function written(io: MemoryIo, path = 'dataset.json'): Dataset {
  const result = decodeDataset(io.files.get(path));
  if (!result.ok) throw new Error(JSON.stringify(result.failure, undefined, 2));
  return result.value;
}

describe('the built-in dataset', { timeout: PATIENCE_MS }, () => {
  it('is what its articles give, to the byte (after a change of the extraction: npm run dataset)', async () => {
    const io = memoryIo(seedFiles, { readGrammar });
    const args = ['build', ARTICLES, '--out', 'd.json', '--title', TITLE];
    expect(await runCommand(args, io)).toBe(0);
    const committed = await readFile('public/datasets/karabakh-2020/dataset.json', 'utf8');
    expect(io.files.get('d.json') === committed).toBe(true);
  });

  it('is the same with the articles in the other order', async () => {
    const files = Object.entries(seedFiles).map(([name, bytes]) => ({ name, bytes }));
    const { articles } = await readArticles(files);
    const grammar = loadGrammar(await readGrammar());
    const [one, other] = [articles, [...articles].reverse()].map((list) =>
      encodeDataset(extractDataset(list, { title: TITLE, grammar })),
    );
    expect(one === other).toBe(true);
  });
});

describe('a run', { timeout: PATIENCE_MS }, () => {
  const story =
    'Bridge opens\nThe mayor of Lorn opened the bridge on Monday and thanked the builders.\n';

  it('tells what was and was not dated', async () => {
    const io = memoryIo(
      { 'news/a.txt': story, 'news/b.txt': `Published: 8 October 2020\n${story}` },
      { readGrammar },
    );
    expect(await runCommand(['build', 'news', '--out', 'dataset.json'], io)).toBe(0);
    expect(io.said.out).toMatch(
      /^Wrote dataset\.json\.\n\d+ events? in \d+ reports? from 2 articles, with \d+ actors?\.\nDated: /,
    );
    expect(io.said.out).toContain('Without a publication date, so weekdays stay unresolved: a.\n');
    expect(io.said.err).toBe('');
    expect(written(io).title).toBe('news');
  });

  it('goes on after a bad article, and says so in its status', async () => {
    const io = memoryIo({ 'news/a.json': '{"text": "It', 'news/b.txt': story }, { readGrammar });
    expect(await runCommand(['build', 'news', '--out', 'dataset.json'], io)).toBe(1);
    expect(io.said.err).toContain('news/a.json: line 1, column 13: The JSON is cut off here\n');
    expect(written(io).articles.map(({ id }) => id)).toEqual(['b']);
  });

  it('reads no events out of another language', async () => {
    const german =
      'Der Bürgermeister von Lorn hat am Montag die Brücke eröffnet, die in den letzten Jahren gebaut worden war. ' +
      'President Finch warnte die Stadt am 5. Mai 2020 vor einem Angriff auf das neue Bauwerk.';
    const io = memoryIo({ 'a.txt': german }, { readGrammar });
    expect(await runCommand(['build', 'a.txt', '--out', 'dataset.json'], io)).toBe(0);
    expect(written(io)).toMatchObject({ actors: [], events: [], articles: [{ language: 'und' }] });
    expect(io.said.out).toContain('Not English: kept, no events read: a.\n');
  });

  it('tells machines in JSON lines', async () => {
    const io = memoryIo({ 'a.txt': story, 'b.css': 'x' }, { readGrammar });
    expect(await runCommand(['build', 'a.txt', 'b.css', '--out', 'd.json', '--json'], io)).toBe(1);
    const lines = io.said.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect(lines).toMatchObject([
      { kind: 'problem', file: 'b.css' },
      { kind: 'progress', done: 1, all: 2, name: 'a' },
      { kind: 'stage' },
      { kind: 'summary', out: 'd.json', written: true, articles: 1, problems: 1 },
    ]);
    expect(io.said.err).toBe('');
  });

  it.each<[string, readonly string[]]>([
    ['there is nothing to read', ['empty']],
    ['no file is there', ['lost.txt']],
  ])('writes nothing where %s', async (_, paths) => {
    const io = memoryIo({ 'empty/readme.pdf': '' }, { readGrammar });
    expect(await runCommand(['build', ...paths, '--out', 'dataset.json'], io)).toBe(1);
    expect(io.files.has('dataset.json')).toBe(false);
    expect(io.said.err).toContain('No article was found');
  });

  it('says why a dataset could not be written', async () => {
    const io = memoryIo({ 'a.txt': story }, { readGrammar });
    const writeApproved = () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    const full = { ...io, workFiles: { ...io.workFiles, writeApproved } };
    expect(await runCommand(['build', 'a.txt', '--out', 'd.json'], full)).toBe(1);
    expect(io.said.err).toContain('d.json: The disk is full\n');
    expect(io.said.out).toContain('Nothing was written.\n');
  });

  it.each<[string, string, number]>([
    ['takes fields under the names that it is told', 'text=Inhalt,title=Kopf', 0],
    ['does not understand names without a field', 'Inhalt', 2],
  ])('%s', async (_, fields, status) => {
    const table = 'Kopf,Inhalt\nStorm,Two ships were sunk on 3 May 2021 in the storm.\n';
    const io = memoryIo({ 'a.csv': table }, { readGrammar });
    const args = ['build', 'a.csv', '--out', 'd.json', '--fields', fields];
    expect(await runCommand(args, io)).toBe(status);
    if (status === 0) expect(written(io, 'd.json').articles).toMatchObject([{ title: 'Storm' }]);
  });

  it('is not understood without a place to write to', async () => {
    const io = memoryIo({ 'a.txt': story }, { readGrammar });
    expect(await runCommand(['build', 'a.txt'], io)).toBe(2);
  });
});

describe('hostile articles build, and break nothing', () => {
  const news =
    'President Ada Finch warned Lorn on Monday that 12 sailors had been killed in the attack.';
  const hostile: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'only space': ' \n\r\n\t ',
    'markup and scripts': `<script>alert("${news}")</script>\n<img src=x onerror=alert(1)> ${news}`,
    'bidi controls': news.replaceAll(' ', ' \u202e').replaceAll('.', '\u2069.'),
    'zero-width characters': [...news].join('\u200b'),
    'control characters': news.replaceAll(' ', ' \u0000\u001b[31m'),
    'lone surrogates': `\ud800 ${news.replace('Finch', 'Fin\udc00ch')} \ud83d`,
    'beyond the basic plane': `😀 ${news.replaceAll('e', '𝐞')} 😀`,
    'words without an end': 'a'.repeat(200_000),
    'a sentence without an end': `${'the president said that '.repeat(5_000)}it rained.`,
    'marks alone': '“(“['.repeat(20_000),
    'names of prototypes':
      'President constructor warned __proto__ on Monday. Minister toString met hasOwnProperty.',
    '5 MB in one line': 'shells landed and '.repeat(280_000),
  };
  let status: number;
  let dataset: Dataset;
  beforeAll(async () => {
    const files = Object.entries(hostile).map(([id, text]) => [
      `all/${id}.json`,
      JSON.stringify({ text }),
    ]);
    const io = memoryIo(Object.fromEntries(files), { readGrammar });
    status = await runCommand(['build', 'all', '--out', 'dataset.json'], io);
    dataset = written(io);
  }, PATIENCE_MS);

  it('all of them', () => {
    expect([status, dataset.articles.length]).toEqual([0, Object.keys(hostile).length]);
  });

  it.each(Object.entries(hostile))('%s: the text is kept as it is', (name, text) => {
    expect(dataset.articles.find(({ id }) => id === name)?.text === text).toBe(true);
  });
});
