/**
 * Articles → dataset: THE LIST of the steps.
 *
 * Each article is read by itself (reportArticle: sentences, trees, time expressions, cast, reports; the work of it can be
 * spread over threads and machines), then all are brought together (mergeArticles: actors, events).
 */
import type { Grammar } from '../grammar/grammar.ts';
import type { Article, Dataset } from '../model/dataset.ts';
import { mergeArticles } from './merge-articles.ts';
import { reportArticle } from './report-article.ts';

export interface ExtractOptions {
  readonly title: string;
  readonly grammar: Grammar;
  /** Told after each article that was read. */
  readonly onArticle?: (done: number, all: number) => void;
}

/** The same articles give the same dataset, in whatever order they come. */
export function extractDataset(articles: readonly Article[], options: ExtractOptions): Dataset {
  const reported = articles.map((article, i) => {
    const reports = reportArticle(article, options.grammar);
    options.onArticle?.(i + 1, articles.length);
    return reports;
  });
  return mergeArticles(reported, options.title);
}
