const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Offsets in UTF-16 code units → the same places counted in code points, in one pass over the text. */
export function codePointOffsets(
  text: string,
  offsets: readonly number[],
): ReadonlyMap<number, number> {
  const result = new Map<number, number>();
  let pairs = 0;
  let at = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; at < offset; at++)
      if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs++;
    result.set(offset, offset - pairs);
  }
  return result;
}

/** Up to `length` code units before an offset, without half a character. */
export function textBefore(text: string, offset: number, length: number): string {
  const start = Math.max(0, offset - length);
  const split = isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1));
  return text.slice(split ? start + 1 : start, offset);
}

/** Up to `length` code units from an offset on, without half a character. */
export function textAfter(text: string, offset: number, length: number): string {
  const end = Math.min(text.length, offset + length);
  const split = isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end));
  return text.slice(offset, split ? end - 1 : end);
}
