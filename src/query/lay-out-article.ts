/** Divides the text of an article into what is shown as one block each. Every character but line ends is in one block. */
import type { Article, Span } from '../model/dataset.ts';
import { covers, cutAtEdges } from './cut-at-edges.ts';

export interface Block extends Span {
  readonly kind: 'headline' | 'paragraph' | 'furniture';
  /** Whether it goes on in the same line of the text as the block before: a long line is shown in parts. */
  readonly continues: boolean;
}

/** Characters that are laid out in one go; a line of five million characters would stop the page. */
const LONGEST_BLOCK = 4000;

function* lines(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n|\u2028|\u2029/g)) {
    yield { start, end: index };
    start = index + lineEnd.length;
  }
  yield { start, end: text.length };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Where to end a part of a long line: after its last space, or between two characters. */
function partEnd(text: string, start: number, end: number): number {
  const limit = start + LONGEST_BLOCK;
  if (end <= limit) return end;
  // Within the part alone: a text without spaces would be searched to its beginning for each part.
  const space = text.slice(start, limit).lastIndexOf(' ');
  if (space > 0) return start + space + 1;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

function* parts(text: string, line: Span): Generator<Span> {
  for (let start = line.start; start < line.end; ) {
    const end = partEnd(text, start, line.end);
    yield { start, end };
    start = end;
  }
}

const isBlank = (text: string, span: Span): boolean =>
  text.slice(span.start, span.end).trim() === '';

/** The blocks of an article in the order of its text; lines without a visible character are left out. */
export function layOutArticle(article: Article): readonly Block[] {
  const { text, furniture = [], title } = article;
  let headlineSeen = false;
  const kindOf = (piece: Span): Block['kind'] => {
    if (furniture.some((span) => covers(span, piece))) return 'furniture';
    if (headlineSeen || text.slice(piece.start, piece.end).trim() !== title) return 'paragraph';
    headlineSeen = true;
    return 'headline';
  };
  const blocks: Block[] = [];
  for (const line of lines(text)) {
    for (const piece of cutAtEdges(line, furniture)) {
      if (isBlank(text, piece)) continue;
      const kind = kindOf(piece);
      for (const part of parts(text, piece)) {
        blocks.push({ ...part, kind, continues: part.start > piece.start });
      }
    }
  }
  return blocks;
}

/** Blocks in groups of about the given number of characters, each laid out only when it comes into sight. */
export function groupBlocks<Piece extends Span>(
  blocks: readonly Piece[],
  characters: number,
): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (room <= 0) {
      groups.push([]);
      room = characters;
    }
    groups.at(-1)?.push(block);
    room -= block.end - block.start;
  }
  return groups;
}
