import type { ArticleId, Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { SourceKey } from '../marks/SourceKey.tsx';

interface KeyProps {
  dataset: Dataset;
  article: ArticleId;
}

/** The letter of an article, with its title for those who ask. */
export function ArticleKey({ dataset, article }: KeyProps) {
  const title = dataset.articles.find(({ id }) => id === article)?.title ?? article;
  return <SourceKey letter={articleLetters(dataset).get(article) ?? '?'} title={title} />;
}
