import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { Claim, FileLine, WorkFiles } from './work-files.ts';

const PIECE = 1 << 20;
const NEWLINE = 10;

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

function* bytesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const count = readSync(file, piece);
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

function* linesOf(path: string): Generator<FileLine> {
  const begun: Buffer[] = [];
  let at = 0;
  const line = (isWhole: boolean): FileLine => {
    const bytes = begun.length === 1 ? begun[0]! : Buffer.concat(begun);
    begun.length = 0;
    return { text: bytes.toString('utf8'), at, length: bytes.length, isWhole };
  };
  for (const piece of bytesOf(path)) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      begun.push(piece.subarray(from, end));
      const made = line(true);
      yield made;
      at += made.length + 1;
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
  if (begun.length > 0) yield line(false);
}

function* linesIfThere(path: string): Generator<FileLine> {
  try {
    yield* linesOf(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Writes the number of this process into the lock; false where a living process has it. */
function lock(path: string): boolean {
  for (;;)
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (owner > 0 && owner !== process.pid && isAlive(owner)) return false;
      rmSync(path, { force: true });
    }
}

function claim(folder: string): Claim | undefined {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  if (!lock(path)) return undefined;
  return {
    release: () => rmSync(path, { force: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Writes all of it, however few bytes the machine takes at a time. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Pieces joined to larger ones, so that few calls write them. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

function writeApproved(
  path: string,
  pieces: Iterable<string>,
  approve: (bytes: Iterable<Uint8Array>) => boolean,
): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = openSync(draft, 'w');
    try {
      for (const piece of joined(pieces)) writeAll(file, piece);
    } finally {
      closeSync(file);
    }
    const isGood = approve(bytesOf(draft));
    if (isGood) renameSync(draft, path);
    return isGood;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Keeps the files open that lines are read from one by one. */
function makeReadAt(): WorkFiles['readAt'] {
  const open = new Map<string, number>();
  return (path, at, length) => {
    let file = open.get(path);
    if (file === undefined) {
      file = openSync(path, 'r');
      open.set(path, file);
    }
    const bytes = Buffer.allocUnsafe(length);
    readSync(file, bytes, 0, length, at);
    return bytes.toString('utf8');
  };
}

export const nodeWorkFiles = (): WorkFiles => ({
  claim,
  lines: linesIfThere,
  bytes: bytesOf,
  readWhole: (path) => readFileSync(path, 'utf8'),
  namesIn: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  readAt: makeReadAt(),
  append(path, keep) {
    const file = openSync(path, 'a');
    ftruncateSync(file, keep);
    return { write: (text) => writeAll(file, text), close: () => closeSync(file) };
  },
  writeApproved,
});
