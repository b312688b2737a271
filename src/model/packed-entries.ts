/** Entries of a list as the bytes of their JSON, one behind the other: small, quick to hand to another thread, and read one by one. */
import { lazyList } from './lazy-list.ts';

export interface PackedEntries {
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Entry i is `bytes.subarray(ends[i - 1] ?? 0, ends[i])`. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** `texts`: the JSON of each entry. */
export function packEntries(texts: readonly string[]): PackedEntries {
  const encoder = new TextEncoder();
  // No character takes more than three bytes for each of its code units.
  const room = new Uint8Array(texts.reduce((sum, text) => sum + text.length * 3, 0));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    end += encoder.encodeInto(text, room.subarray(end)).written;
    ends[index] = end;
  }
  return { bytes: room.slice(0, end), ends };
}

/** The entries of several packs, one after the other, each parsed when it is first asked for. */
export function unpackedList<Entry extends object>(
  packs: readonly PackedEntries[],
): readonly Entry[] {
  const decoder = new TextDecoder();
  const firsts: number[] = [];
  let length = 0;
  for (const { ends } of packs) {
    firsts.push(length);
    length += ends.length;
  }
  return lazyList(length, (index) => {
    let [low, high] = [0, packs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    const { bytes, ends } = packs[low] as PackedEntries;
    const at = index - (firsts[low] as number);
    return JSON.parse(decoder.decode(bytes.subarray(ends[at - 1] ?? 0, ends[at]))) as Entry;
  });
}
