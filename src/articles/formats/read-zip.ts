/** `.zip`: each file in it is read as if it lay in a folder of the archive's name; what is refused is told, and the rest goes on. */
import { fail } from '../../model/result.ts';
import type { Findings } from '../read-source-file.ts';
import { extensionOf, type SourceFile } from '../source-file.ts';
import { leadsOut, unzipEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

type ReadInner = (file: SourceFile, metadata: SourceFile | undefined) => Promise<Findings>;

/** What archive programs and systems put beside the files. */
const ASIDE = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

const isArchive = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;
const isFile = ({ name }: ZipEntry): boolean => !name.endsWith('/') && !ASIDE.test(name);
const isMetadata = ({ name }: ZipEntry): boolean => extensionOf(name) === 'meta.json';
const stem = (name: string): string => name.replace(/\.(?:meta\.json|[^./\\]*)$/i, '');

export async function readZip(
  archive: SourceFile,
  findings: Findings,
  read: ReadInner,
): Promise<void> {
  const { name: outer, bytes } = archive;
  const told = (file: string, message: string): void =>
    void findings.problems.push({ file, message });
  const entries = zipEntries(bytes);
  if (!entries.ok) return told(outer, entries.failure);
  const files = entries.value.filter(isFile).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) return told(outer, 'The archive is empty');
  const metadata = new Map(files.filter(isMetadata).map((entry) => [stem(entry.name), entry]));
  const unpack = (entry: ZipEntry): SourceFile | undefined => {
    const name = `${outer}/${entry.name}`;
    const unpacked = leadsOut(entry.name)
      ? fail('Its path leads out of the archive; it was left out')
      : unzipEntry(bytes, entry);
    if (unpacked.ok) return { name, bytes: unpacked.value };
    told(name, unpacked.failure);
    return undefined;
  };
  for (const entry of files.filter((each) => !isMetadata(each))) {
    const file = unpack(entry);
    if (!file) continue;
    if (isArchive(file.bytes) && extensionOf(entry.name) !== 'docx') {
      told(file.name, 'An archive inside an archive is not read');
      continue;
    }
    const beside = extensionOf(entry.name) === 'txt' ? metadata.get(stem(entry.name)) : undefined;
    const inner = await read(file, beside && unpack(beside));
    findings.found.push(...inner.found);
    findings.problems.push(...inner.problems);
    findings.notices.push(...inner.notices);
  }
}
