import { ARTICLE_EXTENSIONS } from '../articles/read-source-file.ts';
import { extensionOf } from '../articles/source-file.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

export interface ListedFiles {
  /** Each once, in the order of their names. */
  readonly names: readonly string[];
  /** Paths where nothing is; each is reported. */
  readonly failed: number;
}

const isWanted = (path: string): boolean =>
  [...ARTICLE_EXTENSIONS, 'meta.json'].includes(extensionOf(path));

/** What the paths stand for: of a folder its files of known formats, of a file itself. What is not there is reported. */
export async function listFiles(
  paths: readonly string[],
  io: Io,
  reporter: Reporter,
): Promise<ListedFiles> {
  const names = new Set<string>();
  let failed = 0;
  for (const path of paths)
    try {
      const inside = await io.filesUnder(path);
      for (const name of inside ? inside.filter(isWanted) : [path]) names.add(name);
    } catch (error) {
      failed += 1;
      reporter.problem({ kind: 'file', file: path, message: reasonOf(error) });
    }
  return { names: [...names].sort(), failed };
}
