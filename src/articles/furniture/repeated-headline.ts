/** A headline that stands twice in the head of a page, or again at the foot: the first is kept. */
import { endsLikeSentence, type Line } from '../page.ts';
import { lineRule } from './furniture-rule.ts';

const HEAD_LINES = 8;
const LONGEST_HEADLINE = 250;

const folded = (text: string): string =>
  text
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
const mayBeHeadline = ({ text }: Line): boolean =>
  text.length <= LONGEST_HEADLINE && /\p{L}.*\s.*\p{L}/u.test(text);

export const repeatedHeadline = lineRule('repeated-headline', (line, { lines }) => {
  if (!mayBeHeadline(line) || endsLikeSentence(line.text)) return false;
  return lines
    .slice(0, Math.min(HEAD_LINES, line.index))
    .some((earlier) => folded(earlier.text) === folded(line.text));
});
