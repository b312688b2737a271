import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

/** Starting a process of its own takes a second or two. */
const PATIENCE_MS = 60_000;

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', ...args],
      (_, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });

describe('the command as a process', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
    await writeFile(join(folder, 'dataset.json'), encodeDataset(aHarbourDataset()));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('checks a file on disk', { timeout: PATIENCE_MS }, async () => {
    const { status, out } = await run('check', join(folder, 'dataset.json'));
    expect(out).toContain('nothing wrong. 4 quotes verbatim');
    expect(status).toBe(0);
  });

  it('writes whole files, and leaves none that are half done', {
    timeout: PATIENCE_MS,
  }, async () => {
    const tables = join(folder, 'new', 'tables');
    const { status } = await run(
      'export',
      join(folder, 'dataset.json'),
      '--to',
      'csv',
      '--out',
      tables,
    );
    expect(status).toBe(0);
    expect((await readdir(tables)).sort()).toEqual(['events.csv', 'reports.csv']);
    expect(await readFile(join(tables, 'events.csv'), 'utf8')).toContain('Ada Finch');
  });

  it('ends with status 2 where it was not understood', { timeout: PATIENCE_MS }, async () => {
    const { status, err } = await run('bild');
    expect(err).toContain("unknown command 'bild'");
    expect(status).toBe(2);
  });
});
