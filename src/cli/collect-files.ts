import { ARTICLE_EXTENSIONS } from '../articles/read-source-file.ts';
import { extensionOf, type SourceFile } from '../articles/source-file.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

export interface CollectedFiles {
  readonly files: readonly SourceFile[];
  /** Paths that could not be opened; each is reported. */
  readonly failed: number;
}

const isWanted = (path: string): boolean =>
  [...ARTICLE_EXTENSIONS, 'meta.json'].includes(extensionOf(path));

/** What the paths stand for: of a folder its files of known formats, of a file itself and the metadata beside it. */
async function expand(path: string, io: Io): Promise<readonly string[]> {
  const inside = await io.filesUnder(path);
  return inside ? inside.filter(isWanted) : [path];
}

/** The `.meta.json` beside a `.txt` that was named by itself. */
async function beside(path: string, io: Io): Promise<SourceFile | undefined> {
  const name = path.replace(/\.[^.]*$/, '.meta.json');
  try {
    return { name, bytes: await io.readFile(name) };
  } catch {
    return undefined;
  }
}

/** Opens files and folders, each file once; what cannot be opened is reported, and the rest goes on. */
export async function collectFiles(
  paths: readonly string[],
  io: Io,
  reporter: Reporter,
): Promise<CollectedFiles> {
  const files = new Map<string, SourceFile>();
  let failed = 0;
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failed += 1;
      reporter.problem({ kind: 'file', file: path, message: reasonOf(error) });
    }
  };
  for (const path of paths)
    await attempt(path, async () => {
      for (const name of await expand(path, io))
        await attempt(name, async () => {
          files.set(name, { name, bytes: await io.readFile(name) });
          const metadata = extensionOf(name) === 'txt' ? await beside(name, io) : undefined;
          if (metadata) files.set(metadata.name, metadata);
        });
    });
  return { files: [...files.values()], failed };
}
