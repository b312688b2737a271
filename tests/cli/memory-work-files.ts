import type { FileLine, WorkFiles } from '../../src/cli/work-files.ts';

/** Small, so that pieces end within characters. */
const PIECE = 101;

type Files = Map<string, string | Uint8Array>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function* linesOf(bytes: Uint8Array): Generator<FileLine> {
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const stop = end < 0 ? bytes.length : end;
    yield { text: decode(bytes.subarray(at, stop)), at, length: stop - at, isWhole: end >= 0 };
    at = stop + 1;
  }
}

/** Work files in a map. */
export const memoryWorkFiles = (files: Files): WorkFiles => ({
  claim(folder) {
    if (files.has(`${folder}/lock`)) return undefined;
    files.set(`${folder}/lock`, '');
    return {
      release: () => void files.delete(`${folder}/lock`),
      remove: () => {
        for (const path of [...files.keys()]) if (path.startsWith(`${folder}/`)) files.delete(path);
      },
    };
  },
  lines: (path) => linesOf(bytesOf(files.get(path) ?? '')),
  *bytes(path) {
    const content = files.get(path);
    if (content === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    const all = bytesOf(content);
    for (let at = 0; at < all.length; at += PIECE) yield all.subarray(at, at + PIECE);
  },
  readWhole: (path) => {
    const content = files.get(path);
    if (content === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return decode(bytesOf(content));
  },
  namesIn: (folder) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1)),
  remove: (path) => {
    for (const name of [...files.keys()])
      if (name === path || name.startsWith(`${path}/`)) files.delete(name);
  },
  readAt: (path, at, length) => decode(bytesOf(files.get(path) ?? '').subarray(at, at + length)),
  append(path, keep) {
    files.set(path, decode(bytesOf(files.get(path) ?? '').subarray(0, keep)));
    return {
      write: (text) => void files.set(path, decode(bytesOf(files.get(path) ?? '')) + text),
      close: () => undefined,
    };
  },
  writeApproved(path, pieces, approve) {
    const text = [...pieces].join('');
    const isGood = approve([new TextEncoder().encode(text)]);
    if (isGood) files.set(path, text);
    return isGood;
  },
});
