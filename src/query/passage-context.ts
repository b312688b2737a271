import type { Article, Span } from '../model/dataset.ts';
import { overlap } from './cut-at-edges.ts';
import { sentenceAfter, sentenceAt } from './sentence-at.ts';

/** What stands around a passage, to be shown in grey. */
export interface PassageContext {
  readonly before?: Span;
  readonly after?: Span;
}

/** At most so many characters on a side. */
const LONGEST_SIDE = 320;

const isBlank = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).trim() === '';

/** A side cut to its nearest characters at a space. */
function nearest(text: string, side: Span, keep: 'start' | 'end'): Span {
  if (side.end - side.start <= LONGEST_SIDE) return side;
  if (keep === 'start') {
    const space = text.lastIndexOf(' ', side.start + LONGEST_SIDE);
    return { ...side, end: space > side.start ? space : side.start + LONGEST_SIDE };
  }
  const space = text.indexOf(' ', side.end - LONGEST_SIDE);
  return {
    ...side,
    start: space >= 0 && space < side.end ? space + 1 : side.end - LONGEST_SIDE,
  };
}

/** The rest of the passage's sentence before it, or the sentence before in the same line. */
function beforePassage({ text }: Article, passage: Span): Span | undefined {
  const own = sentenceAt(text, passage.start);
  const rest = { start: own.start, end: passage.start };
  if (own.start < passage.start && !isBlank(text, rest)) return rest;
  const earlier = passage.start > 0 ? sentenceAt(text, passage.start - 1) : undefined;
  const side = earlier && { start: earlier.start, end: passage.start };
  const crosses = side && /[\r\n]/.test(text.slice(side.start, side.end));
  return side && !crosses && !isBlank(text, side) ? side : undefined;
}

/** The rest of the passage's sentence after it, or the sentence after, also when it begins the next paragraph. */
function afterPassage({ text }: Article, passage: Span): Span | undefined {
  const own = sentenceAt(text, Math.max(passage.start, passage.end - 1));
  const rest = { start: passage.end, end: own.end };
  if (rest.end > rest.start && /[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end))) return rest;
  const later = sentenceAfter(text, Math.max(own.end, passage.end));
  return later && { start: passage.end, end: later.end };
}

/** The words of the article around a passage; page furniture is never among them. */
export function passageContext(article: Article, passage: Span): PassageContext {
  const readable = (side: Span | undefined): side is Span =>
    side !== undefined && !article.furniture?.some((span) => overlap(span, side));
  const before = beforePassage(article, passage);
  const after = afterPassage(article, passage);
  return {
    ...(readable(before) && { before: nearest(article.text, before, 'end') }),
    ...(readable(after) && { after: nearest(article.text, after, 'start') }),
  };
}
