/** "Wednesday 02 December 2020" alone on a line: the day of printing or crawling, or a publication date that nothing vouches for. */
import { absoluteDateAt } from '../absolute-date.ts';
import { lineRule } from './furniture-rule.ts';

const HEAD_LINES = 8;
const REST =
  /^[ ]?(?:\(?(?:[A-Z]{2,5}|[+-]\d{1,2}:?\d\d)\)?)?[.,]?(?:\s*[/|]\s*updated\b.{0,30})?$/i;

export const pageHeadDate = lineRule('page-head-date', ({ index, text }, { lines }) => {
  const atEdge = index < HEAD_LINES || index >= lines.length - 2;
  const date = atEdge && lines.length > 1 ? absoluteDateAt(text, 0) : undefined;
  return date !== undefined && REST.test(text.slice(date.end));
});
