/** One article from its file to the lines of its reports; in this thread, or in one of several. */
import { makeArticle } from '../articles/make-article.ts';
import type { RawArticle } from '../articles/raw-article.ts';
import { reportArticle } from '../extract/report-article.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { linesOfReports } from './report-lines.ts';

export interface ReadingJob {
  readonly id: string;
  readonly key: string;
  readonly raw: RawArticle;
}

/** Reads articles; several may be under way at once. */
export interface ArticleReader {
  /** The lines of the article's reports; rejects where the article cannot be read. */
  readonly read: (job: ReadingJob) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function readJob({ id, key, raw }: ReadingJob, grammar: Grammar): Promise<string> {
  return linesOfReports(reportArticle(await makeArticle(id, raw), grammar), key);
}

export const readerHere = (grammar: Grammar): ArticleReader => ({
  read: (job) => readJob(job, grammar),
  close: () => Promise.resolve(),
});
