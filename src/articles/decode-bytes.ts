/** The text in a file, whatever its encoding: marks first, then strict UTF-8, then what the file says, then what its bytes look like. */
import { TextDecoder as AnyDecoder } from '@exodus/bytes/encoding.js';
import { analyse } from 'chardet';
import { fail, type Result, succeed } from '../model/result.ts';

export interface DecodedText {
  readonly text: string;
  /** Told where the encoding had to be inferred. */
  readonly notice?: string;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const SAMPLE = 65_536;
/** With fewer letters than this outside of ASCII, statistics of bytes are chance. */
const ENOUGH_HIGH_BYTES = 12;
const SURE = 30;
const FALLBACK = 'windows-1252';

/** By the share of NULs at even and odd places: Latin text in UTF-16 without a mark has half of its bytes so. */
function unmarkedUtf16(sample: Uint8Array): string | undefined {
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2]!++;
  const half = sample.length / 2;
  if (nuls[1]! > half * 0.7 && nuls[0]! < half * 0.1) return 'utf-16le';
  return nuls[0]! > half * 0.7 && nuls[1]! < half * 0.1 ? 'utf-16be' : undefined;
}

/** More than a few NULs, in bytes that no byte order mark explains: a picture or an archive, not a text. */
const looksBinary = (sample: Uint8Array): boolean =>
  sample.filter((byte) => byte === 0).length > sample.length / 50;

/** `<meta charset=…>`, `<meta http-equiv … charset=…>`, `<?xml … encoding=…?>`, within the first kilobytes. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return (
    /^\s*<\?xml[^>]*\sencoding=["']([\w:.-]+)["']/i.exec(head)?.[1] ??
    /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]
  );
}

function decoderFor(encoding: string): InstanceType<typeof AnyDecoder> | undefined {
  try {
    return new AnyDecoder(encoding);
  } catch {
    return undefined;
  }
}

/** The likeliest encoding of bytes that are not UTF-8. A single byte of doubt goes to the encoding of Western Europe. */
function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.filter((byte) => byte >= 0x80).length < ENOUGH_HIGH_BYTES) return FALLBACK;
  const [best] = analyse(sample).filter(({ name }) => !/^utf-8|ascii/i.test(name));
  return best && best.confidence >= SURE ? best.name.toLowerCase() : FALLBACK;
}

/** UTF-8 with a few broken bytes in it - cut off, or mended by hand - is still UTF-8. */
function mendedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken * 4 ? text : undefined;
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  const told = declared(bytes);
  const stated = told === undefined || /^utf-?8$/i.test(told) ? undefined : decoderFor(told);
  if (stated) return { text: stated.decode(bytes) };
  const mended = mendedUtf8(bytes);
  if (mended !== undefined)
    return { text: mended, notice: 'Some bytes are broken UTF-8; they are shown as �' };
  const name = guessed(bytes);
  const decoder = decoderFor(name) ?? decoderFor(FALLBACK)!;
  // Every label for Latin-1 stands for windows-1252 in the WHATWG's standard.
  const shown = decoder.encoding;
  return { text: decoder.decode(bytes), notice: `The file is not UTF-8; it was read as ${shown}` };
}

/** The byte order mark is not part of the text; everything else stays as it is, line ends included. */
export function decodeBytes(bytes: Uint8Array): Result<DecodedText, string> {
  if (startsWith(bytes, 0xff, 0xfe))
    return succeed({ text: new AnyDecoder('utf-16le').decode(bytes) });
  if (startsWith(bytes, 0xfe, 0xff))
    return succeed({ text: new AnyDecoder('utf-16be').decode(bytes) });
  const sample = bytes.subarray(0, 4096);
  const wide = sample.length >= 8 ? unmarkedUtf16(sample) : undefined;
  if (wide)
    return succeed({
      text: new AnyDecoder(wide).decode(bytes),
      notice: `The file is not UTF-8; it was read as ${wide}`,
    });
  try {
    return succeed({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch {
    return looksBinary(sample) ? fail('The file is not a text') : succeed(decodeLegacy(bytes));
  }
}
