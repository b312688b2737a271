/** Lines of a PDF's pages → paragraphs of one text, with the offset at which each page begins. */
import type { Span } from '../../model/dataset.ts';

export interface PdfLine {
  readonly text: string;
  /** Height above the bottom of the page and size of the type, in points. */
  readonly y: number;
  readonly size: number;
}

export interface PagedText {
  readonly text: string;
  readonly pages: readonly number[];
  readonly furniture: readonly Span[];
}

/** A gap of so many lines' heights parts two paragraphs. */
const PARAGRAPH_GAP = 1.6;
const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
/** Where running heads and feet stand: the first and the last lines of a page. */
const EDGE_LINES = 2;

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[\d\s]+/g, ' ')
    .trim();

/** Running heads and feet: a line at the edge of a page that stands on most of three pages or more, and page numbers. */
function isFurniture(
  pages: readonly (readonly PdfLine[])[],
): (page: number, line: number) => boolean {
  const atEdge = (lines: readonly PdfLine[], at: number): boolean =>
    at < EDGE_LINES || at >= lines.length - EDGE_LINES;
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edge = lines.filter((_, at) => atEdge(lines, at)).map(({ text }) => bare(text));
    for (const words of new Set(edge)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return (page, line) => {
    const lines = pages[page] ?? [];
    const text = lines[line]?.text.trim() ?? '';
    if (!atEdge(lines, line) || lines.length <= EDGE_LINES) return false;
    if (PAGE_NUMBER.test(text)) return true;
    return (
      pages.length >= 3 && bare(text) !== '' && (counts.get(bare(text)) ?? 0) > pages.length / 2
    );
  };
}

/** What stands between two lines: nothing after a hyphen inside a word, a space in a paragraph, else a break. */
function joint(before: PdfLine, after: PdfLine, samePage: boolean): '' | ' ' | '\n\n' {
  const height = Math.max(before.size, after.size, 1);
  const apart = samePage && before.y - after.y > height * PARAGRAPH_GAP;
  const columnBreak = samePage && after.y - before.y > height;
  const ends = /[.!?:…]["'”’»)\]]*$/.test(before.text.trim());
  const goesOn = /^[\p{Ll}\d,;–—(]/u.test(after.text.trim());
  const sizeChanges = Math.abs(before.size - after.size) > 1;
  if (apart || sizeChanges || ((columnBreak || !samePage) && (ends || !goesOn))) return '\n\n';
  return /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(after.text.trim()) ? '' : ' ';
}

export function layOutPages(pages: readonly (readonly PdfLine[])[]): PagedText {
  const isAside = isFurniture(pages);
  const [starts, furniture]: [number[], Span[]] = [[], []];
  let text = '';
  let last: { readonly line: PdfLine; readonly page: number } | undefined;
  let afterAside = false;
  for (const [page, lines] of pages.entries()) {
    const from = text.length;
    let began: number | undefined;
    for (const [at, line] of lines.entries()) {
      const words = line.text.replace(/\s+/g, ' ').trim();
      if (words === '') continue;
      const aside = isAside(page, at);
      const mark = !last
        ? ''
        : aside || afterAside
          ? '\n\n'
          : joint(last.line, line, last.page === page);
      if (mark === '') text = text.replace(/(\p{Ll})-$/u, '$1');
      text += mark;
      began ??= text.length;
      if (aside) furniture.push({ start: text.length, end: text.length + words.length });
      text += words;
      last = { line: { ...line, text: words }, page };
      afterAside = aside;
    }
    starts.push(began ?? from);
  }
  return { text, pages: starts, furniture };
}
