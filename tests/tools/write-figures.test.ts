import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { HELP, helpWithFigures, PAGE, withFigures } from '../../tools/write-figures.mjs';
import { memoryIo } from '../cli/memory-io.ts';

const CORPUS = 'tests/eval-corpus';
const PATIENCE_MS = 120_000;

let page: string;
let help: string;
let texts: string;
let figures: Readonly<Record<string, number>>;

/** Every file of the corpus by its path. */
async function corpusFiles(): Promise<Record<string, string>> {
  const names = await readdir(CORPUS, { recursive: true });
  const files = names.filter((name) => name.endsWith('.json')).map((name) => `${CORPUS}/${name}`);
  const read = files.map(async (file) => [file, await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

beforeAll(async () => {
  [page, help] = await Promise.all([readFile(PAGE, 'utf8'), readFile(HELP, 'utf8')]);
  const files = await corpusFiles();
  const articles = Object.entries(files).filter(([file]) => file.includes('/articles/'));
  texts = articles.map(([, json]) => (JSON.parse(json) as { text: string }).text).join('\n');
  const io = memoryIo(files, { readGrammar: () => readFile('public/grammar/english.bin') });
  expect(await runCommand(['eval', CORPUS, '--json'], io)).toBe(0);
  const summary = io.said.out.trim().split('\n').at(-1)!;
  figures = (JSON.parse(summary) as { figures: Record<string, number> }).figures;
}, PATIENCE_MS);

describe('what the reading gets wrong (npm run figures writes it)', () => {
  it('is told on its page in the figures of npm run eval', () => {
    expect(page).toBe(withFigures(page, figures));
  });

  it('is told in the help of the page in the same figures', () => {
    expect(help).toBe(helpWithFigures(help, figures));
  });

  it('is shown by words of the articles that were measured', () => {
    const plain = page.slice(page.indexOf('## What it looks like')).replaceAll(/\*/g, '');
    const quoted = [...plain.matchAll(/“([^”]{12,})”/g)].map(([, words]) => words!);
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !texts.includes(words))).toEqual([]);
  });

  it('cannot be written where the page has no place for it', () => {
    expect(() => withFigures('# A page', figures)).toThrow(PAGE);
  });
});
