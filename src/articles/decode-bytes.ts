import { fail, type Result, succeed } from '../model/result.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodedText {
  readonly text: string;
  /** Told where the encoding had to be inferred. */
  readonly notice?: string;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** More than a few NULs, in bytes that no byte order mark explains: a picture or an archive, not a text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  return sample.filter((byte) => byte === 0).length > sample.length / 50;
}

/**
 * The text in a file: UTF-8, UTF-16 with a byte order mark, else windows-1252 with a notice. The mark is not part of
 * the text; everything else stays as it is, line ends included.
 */
export function decodeBytes(bytes: Uint8Array): Result<DecodedText, string> {
  if (startsWith(bytes, 0xff, 0xfe))
    return succeed({ text: new TextDecoder('utf-16le').decode(bytes) });
  if (startsWith(bytes, 0xfe, 0xff)) {
    const swapped = bytes.slice(0, bytes.length - (bytes.length % 2));
    for (let at = 0; at + 1 < swapped.length; at += 2)
      [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
    return succeed({ text: new TextDecoder('utf-16le').decode(swapped) });
  }
  try {
    return succeed({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch {
    if (looksBinary(bytes)) return fail('The file is not a text');
    const notice = 'The file is not UTF-8; it was read as windows-1252';
    return succeed({ text: decodeWindows1252(bytes), notice });
  }
}
