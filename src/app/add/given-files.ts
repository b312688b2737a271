/** Files as the browser gives them - chosen, a folder, or dropped - with the folders in their names. */
import type { GivenFile } from '../../worker/messages.ts';

/** What a folder has beside its files for the system's own use. */
const ASIDE = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX)(?:\/|$)/i;
/** More than this is a whole disk, dropped by mistake. */
export const MOST_FILES = 20_000;

const given = (name: string, blob: Blob): readonly GivenFile[] =>
  ASIDE.test(name) ? [] : [{ name, blob }];

export const chosenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  [...files]
    .slice(0, MOST_FILES)
    .flatMap((file) => given(file.webkitRelativePath || file.name, file));

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => {
    entry.file(resolve, () => resolve(undefined));
  });

/** A reader gives some entries at a time, until it gives none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function collect(entry: FileSystemEntry, files: GivenFile[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file) files.push(...given(name, file));
  } else if (!ASIDE.test(name))
    for (const inner of await entriesIn(entry as FileSystemDirectoryEntry))
      await collect(inner, files);
}

/** Must be called while the drop is handled: afterwards the browser has forgotten what was dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(files);
  const all: GivenFile[] = [];
  for (const entry of entries) await collect(entry, all);
  return all;
}

/** A pasted text, or the source of a page: what it is, is seen by its content. */
export const pastedFile = (text: string, number: number): GivenFile => ({
  name: `pasted-${number}.txt`,
  blob: new Blob([text], { type: 'text/plain' }),
});
