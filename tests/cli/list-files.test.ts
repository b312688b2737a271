import { expect, it } from 'vitest';
import { listFiles } from '../../src/cli/list-files.ts';
import { makeReporter } from '../../src/cli/reporter.ts';
import { memoryIo } from './memory-io.ts';

const given = {
  'news/a.txt': 'A',
  'news/a.meta.json': '{}',
  'news/deep/b.md': 'B',
  'news/picture.png': 'no text',
  'c.txt': 'C',
  'c.meta.json': '{}',
};

async function listed(...paths: readonly string[]) {
  const io = memoryIo(given);
  return { ...(await listFiles(paths, io, makeReporter(io, false))), err: io.said.err };
}

it('of a folder, at any depth, the files of formats that are read', async () => {
  expect((await listed('news')).names).toEqual([
    'news/a.meta.json',
    'news/a.txt',
    'news/deep/b.md',
  ]);
});

it('a file by itself: the metadata beside it is found when it is read', async () => {
  expect((await listed('c.txt')).names).toEqual(['c.txt']);
});

it('a file of another format, since it was asked for', async () => {
  expect((await listed('news/picture.png')).names).toEqual(['news/picture.png']);
});

it('each file once', async () => {
  expect((await listed('news', 'news/a.txt', 'news/deep')).names.length).toBe(3);
});

it('what is not there is told, and the rest goes on', async () => {
  const { names, failed, err } = await listed('lost', 'c.txt');
  expect(names).toEqual(['c.txt']);
  expect(failed).toBe(1);
  expect(err).toBe('lost: There is no such file or folder\n');
});
