import { decodeBytes } from '../articles/decode-bytes.ts';
import type { Dataset } from '../model/dataset.ts';
import { type DatasetPart, datasetOfParts } from '../model/dataset-parts.ts';
import { PartsDecoder } from '../model/decode-parts.ts';
import { apartTexts } from './apart-texts.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

/** Bytes up to which a file is taken as one text, in any encoding; a longer one must be UTF-8, for no text holds it. */
const ONE_TEXT = 200_000_000;

/** What cannot be read as text. */
class NoText extends Error {}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function decodedWhole(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  if (!text.ok) throw new NoText(text.failure);
  return text.value.text;
}

function* decodedPieces(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new NoText('It is not UTF-8, which so large a file must be');
  }
}

/** A file's text in pieces: one, as long as one holds it. */
function* textOf(bytes: Iterable<Uint8Array>, oneText: number): Generator<string> {
  const rest = bytes[Symbol.iterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = rest.next();
    if (done) return yield decodedWhole(joined(begun, length));
    begun.push(value);
    length += value.length;
    if (length > oneText) break;
  }
  yield* decodedPieces(
    (function* () {
      yield* begun.splice(0);
      yield* { [Symbol.iterator]: () => rest };
    })(),
  );
}

/** Opens and decodes a dataset, with its texts where they lie apart; undefined, with everything that is wrong reported, where that fails. */
export async function loadDataset(
  file: string,
  io: Io,
  reporter: Reporter,
  oneText = ONE_TEXT,
): Promise<{ readonly dataset?: Dataset; readonly problems: number }> {
  const parts: DatasetPart[] = [];
  const texts = apartTexts(file, io.workFiles);
  const decoder = new PartsDecoder((part) => parts.push(part), undefined, texts);
  try {
    for (const text of textOf(io.workFiles.bytes(file), oneText)) decoder.push(text);
  } catch (error) {
    const message = error instanceof NoText ? error.message : reasonOf(error);
    reporter.problem({ kind: 'file', file, message });
    return { problems: 1 };
  }
  const result = decoder.end();
  if (result.ok) return { dataset: datasetOfParts(result.title, parts), problems: 0 };
  for (const problem of result.problems) reporter.problem({ kind: 'dataset', file, ...problem });
  return { problems: result.problems.length };
}
