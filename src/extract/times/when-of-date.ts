import type { DateExpression } from '../../dates/date-expression.ts';
import type { ArticleId, Basis, When } from '../../model/dataset.ts';

/** The `when` that a time expression gives an event; undefined where it was not resolved. */
export function whenOfDate(
  date: DateExpression,
  article: ArticleId,
  basis: Basis,
): When | undefined {
  const edtf = date.interval?.edtf ?? date.edtf;
  if (edtf === undefined) return undefined;
  return {
    edtf,
    basis,
    extent: date.interval?.extent ?? 'within',
    phrase: { article, start: date.start, end: date.end, quote: date.quote },
    ...(date.anchor && { anchor: date.anchor }),
    rule: date.rule,
  };
}
