/** The sentence that a place of a text stands in, found without reading the whole text: excerpts show a little around a passage. */
import type { Span } from '../model/dataset.ts';
import { segmentSentences } from '../text/segment-sentences.ts';

/** How far a sentence is looked for on either side. */
const REACH = 1200;

const LINE_END = /[\r\n\u2028\u2029]/;

/** The line around a place, at most REACH characters to either side. */
function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && offset - start < REACH && !LINE_END.test(text[start - 1] ?? '')) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !LINE_END.test(text[end] ?? '')) end++;
  return { start, end };
}

/** The sentences of a stretch of text, spaces around a sentence left out. */
function sentencesIn(text: string, stretch: Span): readonly Span[] {
  return segmentSentences(text.slice(stretch.start, stretch.end)).map(({ start, end }) => ({
    start: stretch.start + start,
    end: stretch.start + end,
  }));
}

/** The sentence at a place; a place in the space between two sentences belongs to the one before. */
export function sentenceAt(text: string, offset: number): Span {
  const line = lineAround(text, offset);
  const sentences = sentencesIn(text, line);
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0] ?? line;
}

/** The sentence after a place, in the same line or a later one; absent at the end of the text. */
export function sentenceAfter(text: string, offset: number): Span | undefined {
  let start = offset;
  while (start < text.length && /\s/.test(text[start] ?? '')) start++;
  if (start >= text.length) return undefined;
  return sentencesIn(text, { start, end: lineAround(text, start).end })[0];
}
