import type { Span } from '../../model/dataset.ts';

/** A text without its white space, so that spans compare however it was laid out. */
export interface SqueezedText {
  readonly text: string;
  /** From offsets of the text as it was. */
  readonly spanOf: (span: Span) => Span;
}

export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

export function squeezeText(text: string): SqueezedText {
  const at = new Int32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = length;
    if (!/\s/u.test(text[i]!)) length++;
  }
  at[text.length] = length;
  return {
    text: squeeze(text),
    spanOf: ({ start, end }) => ({ start: at[start]!, end: at[end]! }),
  };
}

/** Where the nth (from 1) of equal words stands at or behind an offset; undefined where there are fewer. */
export function nthIndexOf(
  text: string,
  words: string,
  nth: number,
  from: number,
): number | undefined {
  let at = text.indexOf(words, from);
  for (let n = 1; n < nth && at >= 0; n++) at = text.indexOf(words, at + 1);
  return at < 0 ? undefined : at;
}

export const overlap = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) > Math.max(a.start, b.start);
