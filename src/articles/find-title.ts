import type { Span } from '../model/dataset.ts';
import { findDateline } from '../text/find-dateline.ts';
import { endsLikeSentence, type Line, type Page } from './page.ts';

const LONGEST = 150;
const LONGEST_QUESTION = 100;
/** A headline may end in a question or an initialism ("… at the U.N."), not in a full stop. */
const ASKS_OR_ABBREVIATES = /(?:\?["'”’]?|\b\p{Lu}\.\p{Lu}\.)$/u;

function looksLikeHeadline({ text }: Line): boolean {
  if (text.length > LONGEST || !/\p{L}\S*\s+\S*[\p{L}\d]/u.test(text)) return false;
  if (/[,;:]$/.test(text) || /^["“][^"”]*$/.test(text)) return false;
  if (!endsLikeSentence(text)) return true;
  return text.length <= LONGEST_QUESTION && ASKS_OR_ABBREVIATES.test(text);
}

/** The headline: the first line that is no furniture, if it looks like one and an article follows it. */
export function findTitle(page: Page, furniture: readonly Span[]): string | undefined {
  const isFurniture = (line: Line): boolean =>
    furniture.some(({ start, end }) => line.start >= start && line.end <= end);
  const [first, second] = page.lines.filter((line) => !isFurniture(line));
  if (!first || !second || !looksLikeHeadline(first)) return undefined;
  if (findDateline(page.text, first)) return undefined;
  return first.text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s*#*$/, '')
    .replace(/\s+/g, ' ');
}
