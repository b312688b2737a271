/**
 * What `extract` writes and `merge` reads: a line for each report, and behind them one for their article, with its cast
 * and how many reports it has. Each line can stand anywhere: it names its article.
 */
import type { ArticleReports } from '../extract/article-reports.ts';
import type { DraftReport } from '../extract/draft-report.ts';
import { fail, type Result, succeed } from '../model/result.ts';

export interface ReportLine {
  readonly kind: 'report';
  /** That of its article. */
  readonly key: string;
  readonly report: DraftReport;
}

export interface ArticleLine {
  readonly kind: 'article';
  /** What the article was read from, and by which version of the reading: the same key, the same lines. */
  readonly key: string;
  /** How many lines of reports there are. */
  readonly reports: number;
  readonly article: ArticleReports['article'];
  readonly cast: ArticleReports['cast'];
}

/** The lines of an article, the article's own last: where it is there, all are. */
export function linesOfReports({ article, cast, reports }: ArticleReports, key: string): string {
  const told = reports.map((report): ReportLine => ({ kind: 'report', key, report }));
  const last: ArticleLine = { kind: 'article', key, reports: reports.length, article, cast };
  return [...told, last].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const START = { report: '{"kind":"report"', article: '{"kind":"article"' } as const;

/** Whether a line that linesOfReports wrote is an article's, without reading it. */
export const isArticleLine = (text: string): boolean => text.startsWith(START.article);

export function readLine(text: string): Result<ReportLine | ArticleLine, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('The line is not JSON');
  }
  const { kind, report, article, cast, reports, key } = (value ?? {}) as Record<string, unknown>;
  const isArticle =
    kind === 'article' &&
    typeof article === 'object' &&
    article !== null &&
    Array.isArray(cast) &&
    typeof reports === 'number' &&
    typeof key === 'string';
  const isReport =
    kind === 'report' && typeof key === 'string' && typeof report === 'object' && report !== null;
  return isArticle || isReport
    ? succeed(value as ReportLine | ArticleLine)
    : fail('The line is not one that “sourceline extract” writes');
}
