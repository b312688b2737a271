import type { Span } from '../model/dataset.ts';

/** A line of a page that is not blank, without the space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Among the lines that are not blank, from 0. */
  readonly index: number;
}

export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** A rule of layout knows only short lines; a longer one is a paragraph (or 5 MB of hostility), and none looks into it. */
const LONGEST_LINE = 300;
const BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** Reads a text as a page: its lines in order, without the blank ones. */
export function pageOf(text: string): Page {
  const lines: Line[] = [];
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed === '') return;
    const start = from + line.length - line.trimStart().length;
    lines.push({ text: trimmed, start, end: start + trimmed.length, index: lines.length });
  };
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    add(start, index);
    start = index + mark.length;
  }
  add(start, text.length);
  return { text, lines };
}

export const isShort = (line: Line): boolean => line.text.length <= LONGEST_LINE;

/** A line that a sentence may be: long enough, and closed by a full stop. */
export const endsLikeSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/.test(text);
