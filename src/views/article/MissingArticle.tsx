import type { ArticleId, Dataset } from '../../model/dataset.ts';
import styles from './article-view.module.css';

interface MissingArticleProps {
  dataset: Dataset;
  asked: ArticleId | undefined;
}

/** A link to an article that the dataset does not have. */
export function MissingArticle({ dataset, asked }: MissingArticleProps) {
  const has = dataset.articles.length === 0 ? 'no articles' : 'the articles in the tabs above';
  return (
    <div className={styles.missing}>
      <h1>This article is not in the dataset</h1>
      <p>
        The link asks for the article <code>{asked}</code>. “{dataset.title}” has {has}.
      </p>
    </div>
  );
}
