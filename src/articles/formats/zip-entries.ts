/** The files in an archive, told by its central directory, unpacked one at a time within limits. */
import { inflateSync } from 'fflate';
import { fail, type Result, succeed } from '../../model/result.ts';
import {
  HIGHEST_RATIO,
  MOST_BYTES,
  MOST_UNPACKED_BYTES,
  MOST_ZIP_ENTRIES,
  megabytes,
} from '../limits.ts';

export interface ZipEntry {
  /** As written in the archive; never used as a path on this machine. */
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly method: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_SIZE, DIRECTORY_SIZE, LOCAL_SIZE] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function entryAt(view: DataView, at: number, bytes: Uint8Array): ZipEntry & { next: number } {
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  const flags = view.getUint16(at + 8, true);
  const decoder = new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1');
  return {
    name: decoder.decode(bytes.subarray(at + DIRECTORY_SIZE, at + DIRECTORY_SIZE + name)),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    next: at + DIRECTORY_SIZE + name + extra + comment,
  };
}

const DAMAGED = 'The archive is damaged: its list of files cannot be read';

/** What the archive says it holds; refused as a whole where it is damaged or a bomb. */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_SIZE ? undefined : findEnd(view);
  if (end === undefined) return fail(DAMAGED);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff)
    return fail('Archives in the Zip64 format are not read');
  if (count > MOST_ZIP_ENTRIES) {
    const most = MOST_ZIP_ENTRIES.toLocaleString('en');
    return fail(`The archive has ${count.toLocaleString('en')} files, at most ${most} are read`);
  }
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + DIRECTORY_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY)
      return fail(DAMAGED);
    const { next, ...entry } = entryAt(view, at, bytes);
    entries.push(entry);
    at = next;
  }
  return limited(entries, bytes.length);
}

/** An archive whose files overlap, or that says it unpacks to more than can be, is a bomb. */
function limited(entries: readonly ZipEntry[], size: number): Result<readonly ZipEntry[], string> {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (packed > size) return fail('The files of the archive overlap each other, as in a zip bomb');
  if (unpacked > MOST_UNPACKED_BYTES)
    return fail(
      `The archive would unpack to ${megabytes(unpacked)}, at most ${megabytes(MOST_UNPACKED_BYTES)} are read`,
    );
  return succeed(entries);
}

/** Whether a name leads out of its archive, or means nothing: "../../etc/passwd", "/etc/passwd", "C:\\a.txt". */
export const leadsOut = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name);

/** The bytes of one file, never more than the archive's list said; the failure says why there are none. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, string> {
  const { packed, unpacked, offset, method } = entry;
  if (entry.encrypted) return fail('It is locked by a password');
  if (unpacked > MOST_BYTES)
    return fail(
      `It would unpack to ${megabytes(unpacked)}, at most ${megabytes(MOST_BYTES)} are read`,
    );
  if (unpacked > 1_000_000 && unpacked > packed * HIGHEST_RATIO)
    return fail(
      `It unpacks to ${Math.round(unpacked / Math.max(1, packed))} times its size, as in a zip bomb`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL)
    return fail('It is damaged');
  const start =
    offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return fail('It is cut off');
  if (method === 0) return succeed(data);
  if (method !== 8) return fail('It is packed in a way that is not read');
  try {
    // Into a buffer of the size that was told: what is longer than that has nowhere to go.
    return succeed(inflateSync(data, { out: new Uint8Array(unpacked) }));
  } catch {
    return fail('It is damaged');
  }
}
