/** The sentence that a place of a text stands in, found without reading the whole text: excerpts show a little around a passage. */
import type { Span } from '../model/dataset.ts';

/** How far a sentence is looked for on either side. */
const REACH = 1200;

const LINE_END = /[\r\n\u2028\u2029]/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** An initial or a title before the stop means that the sentence goes on. */
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|vs|Jr|Sr|U\.S|U\.N|U\.K|[ap]\.m)\.\s*$/u;

/** The line around a place, at most REACH characters to either side. */
function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && offset - start < REACH && !LINE_END.test(text[start - 1] ?? '')) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !LINE_END.test(text[end] ?? '')) end++;
  return { start, end };
}

/** The sentences of a stretch of text, spaces after a sentence left out. */
export function sentencesIn(text: string, stretch: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = stretch.start;
  for (const { segment, index } of segmenter.segment(text.slice(stretch.start, stretch.end))) {
    const end = stretch.start + index + segment.length;
    if (ABBREVIATION.test(segment) && end < stretch.end) continue;
    const trimmed = text.slice(start, end).trimEnd().length;
    if (trimmed > 0) sentences.push({ start, end: start + trimmed });
    start = end;
  }
  return sentences;
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
