import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Io } from './io.ts';
import { nodeWorkFiles } from './node-work-files.ts';
import { threadReader } from './thread-reader.ts';

const GRAMMAR = fileURLToPath(new URL('../../public/grammar/english.bin', import.meta.url));

/** Files under a folder in the order of their names; what starts with a dot is left alone. */
async function filesUnder(path: string): Promise<readonly string[] | undefined> {
  if (!(await stat(path)).isDirectory()) return undefined;
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter(({ name }) => !name.startsWith('.'));
  const nested = await Promise.all(
    names.map(async (entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return (await filesUnder(child)) ?? [];
      return entry.isFile() || entry.isSymbolicLink() ? [child] : [];
    }),
  );
  return nested.flat().sort();
}

/** Written beside its place and moved there, so that a run that is stopped leaves no half a file. */
async function writeWhole(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Runs before the process ends by Ctrl-C or a polite request to end. */
function onInterrupt(run: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    run();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
/** Folders of the code that reads articles: what one of them does may change what is read. */
const READING = ['articles', 'dates', 'extract', 'grammar', 'model', 'text'];

async function readingVersion(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(GRAMMAR));
  for (const folder of READING)
    for (const file of (await filesUnder(join(SOURCES, folder))) ?? [])
      hash.update(`${relative(SOURCES, file)}\n`).update(await readFile(file));
  return hash.digest('hex');
}

const TEMPLATE = fileURLToPath(new URL('../../dist/publish.html', import.meta.url));
const MAKE_TEMPLATE = fileURLToPath(new URL('../../tools/publish-template.mjs', import.meta.url));
const MOST_TEMPLATE_BYTES = 16_000_000;

/** That of the built page, or made now, which takes some seconds. */
async function readTemplate(): Promise<string> {
  try {
    return await readFile(TEMPLATE, 'utf8');
  } catch {
    const options = { maxBuffer: MOST_TEMPLATE_BYTES };
    return (await promisify(execFile)(process.execPath, [MAKE_TEMPLATE], options)).stdout;
  }
}

export const nodeIo = (): Io => ({
  out: (words) => void process.stdout.write(words),
  outWhole: (words) =>
    new Promise((resume) => {
      if (process.stdout.write(words)) resume();
      else process.stdout.once('drain', resume);
    }),
  err: (words) => void process.stderr.write(words),
  ...(process.stderr.isTTY && { columns: process.stderr.columns || 80 }),
  readFile: (path) => readFile(path),
  filesUnder,
  writeFile: writeWhole,
  readInput: () => text(process.stdin),
  inputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  workFiles: nodeWorkFiles(),
  startThreads: threadReader,
  cores: availableParallelism(),
  now: () => performance.now(),
  onInterrupt,
  readingVersion,
  readTemplate,
  readGrammar: () => readFile(GRAMMAR),
});
