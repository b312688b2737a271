import type { Article } from '../model/dataset.ts';

/** The page of a paged source on which an offset of its text stands, counted from 1; undefined where it has no pages. */
export function pageOfOffset(
  { pages }: Pick<Article, 'pages'>,
  offset: number,
): number | undefined {
  if (!pages) return undefined;
  const next = pages.findIndex((start) => start > offset);
  return next < 0 ? pages.length : Math.max(1, next);
}
