import { expect, it } from 'vitest';
import { collectFiles } from '../../src/cli/collect-files.ts';
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

async function collected(...paths: readonly string[]) {
  const io = memoryIo(given);
  const { files, failed } = await collectFiles(paths, io, makeReporter(io, false));
  return { names: files.map(({ name }) => name), failed, err: io.said.err };
}

it('of a folder, at any depth, the files of formats that are read', async () => {
  expect((await collected('news')).names).toEqual([
    'news/a.meta.json',
    'news/a.txt',
    'news/deep/b.md',
  ]);
});

it('a file with the metadata beside it', async () => {
  expect((await collected('c.txt')).names).toEqual(['c.txt', 'c.meta.json']);
});

it('a file of another format, since it was asked for', async () => {
  expect((await collected('news/picture.png')).names).toEqual(['news/picture.png']);
});

it('each file once', async () => {
  expect((await collected('news', 'news/a.txt', 'news/deep')).names.length).toBe(3);
});

it('what is not there is told, and the rest goes on', async () => {
  const { names, failed, err } = await collected('lost', 'c.txt');
  expect(names).toEqual(['c.txt', 'c.meta.json']);
  expect(failed).toBe(1);
  expect(err).toBe('lost: There is no such file or folder\n');
});
