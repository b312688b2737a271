import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Io } from './io.ts';

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

export const nodeIo = (): Io => ({
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
  ...(process.stderr.isTTY && { columns: process.stderr.columns || 80 }),
  readFile: (path) => readFile(path),
  filesUnder,
  writeFile: writeWhole,
  readInput: () => text(process.stdin),
  readGrammar: () => readFile(GRAMMAR),
});
