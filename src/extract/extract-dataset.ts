/**
 * Articles → dataset: THE LIST of the steps.
 *
 * Each article is read by itself (extractArticle: sentences, trees, time expressions; the work of it can be spread over
 * machines), then all are brought together (mergeArticles: actors, reports, events).
 */
import type { Grammar } from '../grammar/grammar.ts';
import type { Article, Dataset } from '../model/dataset.ts';
import { extractArticle } from './extract-article.ts';
import { mergeArticles } from './merge-articles.ts';

export interface ExtractOptions {
  readonly title: string;
  readonly grammar: Grammar;
  /** Told after each article that was read. */
  readonly onArticle?: (done: number, all: number) => void;
}

/** The same articles give the same dataset, in whatever order they come. */
export function extractDataset(articles: readonly Article[], options: ExtractOptions): Dataset {
  const reads = articles.map((article, i) => {
    const read = extractArticle(article, options.grammar);
    options.onArticle?.(i + 1, articles.length);
    return read;
  });
  return mergeArticles(reads, options.title);
}
