import type { Span } from '../../model/dataset.ts';
import { isShort, type Line, type Page } from '../page.ts';

/** Sets apart one sort of page furniture: what stands on a page and is no part of its article. */
export interface FurnitureRule {
  readonly name: string;
  readonly find: (page: Page) => Iterable<Span>;
}

/** A rule that takes whole short lines. */
export const lineRule = (
  name: string,
  isFurniture: (line: Line, page: Page) => boolean,
): FurnitureRule => ({
  name,
  find: (page) => page.lines.filter((line) => isShort(line) && isFurniture(line, page)),
});

/** A rule that takes what a pattern matches inside lines of any length; the pattern is global and looks a bounded way ahead. */
export const partRule = (name: string, pattern: RegExp): FurnitureRule => ({
  name,
  *find({ lines }) {
    for (const line of lines)
      for (const { index, 0: part } of line.text.matchAll(pattern)) {
        const lead = part.length - part.trimStart().length;
        const start = line.start + index + lead;
        yield { start, end: start + part.trim().length };
      }
  },
});
