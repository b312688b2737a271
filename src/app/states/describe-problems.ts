import type { DatasetProblem } from '../../model/dataset-problem.ts';

function describe({ path, message, remedy, misquote }: DatasetProblem): string {
  const lines = [
    `${path}: ${message}`,
    misquote && `  event: ${misquote.eventTitle}`,
    misquote &&
      `  article: ${misquote.articleTitle}, characters ${misquote.span.start}–${misquote.span.end}`,
    misquote && `  the dataset quotes: ${misquote.expected}`,
    misquote && `  the article says: ${misquote.found}`,
    remedy && `  ${remedy}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** All problems of a dataset as plain text, to be sent to whoever made it. */
export const describeProblems = (name: string, problems: readonly DatasetProblem[]): string =>
  [`${name}: ${problems.length} problem(s)`, ...problems.map(describe)].join('\n');
