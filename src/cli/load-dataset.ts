import { decodeBytes } from '../articles/decode-bytes.ts';
import type { Dataset } from '../model/dataset.ts';
import { type DatasetPart, datasetOfParts, PartsDecoder } from '../model/decode-parts.ts';
import { apartTexts } from './apart-texts.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

/** Opens and decodes a dataset, with its texts where they lie apart; undefined, with everything that is wrong reported, where that fails. */
export async function loadDataset(
  file: string,
  io: Io,
  reporter: Reporter,
): Promise<{ readonly dataset?: Dataset; readonly problems: number }> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    reporter.problem({ kind: 'file', file, message: reasonOf(error) });
    return { problems: 1 };
  }
  const text = decodeBytes(bytes);
  if (!text.ok) {
    reporter.problem({ kind: 'file', file, message: text.failure });
    return { problems: 1 };
  }
  const parts: DatasetPart[] = [];
  const texts = apartTexts(file, io.workFiles);
  const decoder = new PartsDecoder((part) => parts.push(part), undefined, texts);
  decoder.push(text.value.text);
  const result = decoder.end();
  if (result.ok) return { dataset: datasetOfParts(result.title, parts), problems: 0 };
  for (const problem of result.problems) reporter.problem({ kind: 'dataset', file, ...problem });
  return { problems: result.problems.length };
}
