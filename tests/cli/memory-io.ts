import type { Io } from '../../src/cli/io.ts';
import { memoryWorkFiles } from './memory-work-files.ts';

/** A machine of its own for a run of the command: files in a map, output in strings. */
export interface MemoryIo extends Io {
  readonly files: Map<string, string | Uint8Array>;
  readonly said: { out: string; err: string };
}

const missing = (path: string): Error =>
  Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });

export function memoryIo(
  given: Readonly<Record<string, string | Uint8Array>>,
  machine: Partial<Io> & { readonly input?: string } = {},
): MemoryIo {
  const { input = '', ...rest } = machine;
  const files = new Map(Object.entries(given));
  const said = { out: '', err: '' };
  return {
    files,
    said,
    out: (text) => {
      said.out += text;
    },
    outWhole: (text) => {
      said.out += text;
      return Promise.resolve();
    },
    err: (text) => {
      said.err += text;
    },
    readFile: (path) => {
      const content = files.get(path);
      if (content === undefined) return Promise.reject(missing(path));
      return Promise.resolve(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      );
    },
    filesUnder: (path) => {
      if (files.has(path)) return Promise.resolve(undefined);
      const inside = [...files.keys()].filter((name) => name.startsWith(`${path}/`)).sort();
      return inside.length > 0 ? Promise.resolve(inside) : Promise.reject(missing(path));
    },
    writeFile: (path, text) => {
      files.set(path, text);
      return Promise.resolve();
    },
    readInput: () => Promise.resolve(input),
    inputLines: async function* () {
      for (const line of input.split('\n')) if (line !== '') yield await Promise.resolve(line);
    },
    workFiles: memoryWorkFiles(files),
    cores: 1,
    now: () => 0,
    onInterrupt: () => () => undefined,
    readingVersion: () => Promise.resolve('1'),
    readTemplate: () =>
      Promise.resolve('<title>Sourceline</title><body><!--sourceline-project--></body>'),
    readGrammar: () => Promise.reject(missing('english.bin')),
    ...rest,
  };
}
