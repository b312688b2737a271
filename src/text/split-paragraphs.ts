/** Splits text into paragraphs: its lines, joined again where a line breaks off inside a sentence. */
import type { Span } from '../model/dataset.ts';

/** A line that ends like this goes on in the next. */
const UNFINISHED =
  /(?:,|[-–—]|\b(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|his|her|its|their|is|are|was|were|has|have|had|said|told|as|into|over|after|before|between))$/;
const FINISHED = /[.!?:;…]["'”’»)\]]*$/;
const LOOK = 40;

/** What is left of [0, length) without the spans to skip. */
function kept(length: number, skip: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of [...skip].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (gap.start > start) spans.push({ start, end: Math.min(gap.start, length) });
    start = Math.max(start, gap.end);
  }
  if (start < length) spans.push({ start, end: length });
  return spans;
}

function* linesOf(text: string, region: Span): Generator<Span> {
  let { start } = region;
  const lines = text.slice(region.start, region.end).matchAll(/[\n\r\u2028\u2029\v\f]+/g);
  for (const found of lines) {
    const at = region.start + found.index;
    if (at > start) yield { start, end: at };
    start = at + found[0].length;
  }
  if (start < region.end) yield { start, end: region.end };
}

/** Whether the sentence of `line` goes on in `next`. */
function goesOn(text: string, line: Span, next: Span): boolean {
  const tail = text.slice(Math.max(line.start, line.end - LOOK), line.end).trimEnd();
  const head = text.slice(next.start, Math.min(next.end, next.start + LOOK)).trimStart();
  if (FINISHED.test(tail)) return false;
  const adjoining = !/\n\s*\n/.test(text.slice(line.end, next.start));
  if (/^[\p{Ll}]/u.test(head)) return true;
  return adjoining && UNFINISHED.test(tail) && /^[\p{L}\d"“‘]/u.test(head);
}

/** The paragraphs of a text outside the spans to skip; none is blank. */
export function splitParagraphs(text: string, skip: readonly Span[] = []): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const region of kept(text.length, skip)) {
    let open: Span | undefined;
    for (const line of linesOf(text, region)) {
      if (!/\S/.test(text.slice(line.start, line.end))) continue;
      if (open && goesOn(text, open, line)) open = { start: open.start, end: line.end };
      else {
        if (open) paragraphs.push(open);
        open = line;
      }
    }
    if (open) paragraphs.push(open);
  }
  return paragraphs;
}
