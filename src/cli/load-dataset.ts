import { decodeBytes } from '../articles/decode-bytes.ts';
import type { Dataset } from '../model/dataset.ts';
import { decodeDataset } from '../model/decode-dataset.ts';
import { type Io, reasonOf } from './io.ts';
import type { Reporter } from './reporter.ts';

/** Opens and decodes a dataset; undefined, with everything that is wrong reported, where that fails. */
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
  const result = decodeDataset(text.value.text);
  if (result.ok) return { dataset: result.value, problems: 0 };
  for (const problem of result.failure) reporter.problem({ kind: 'dataset', file, ...problem });
  return { problems: result.failure.length };
}
