import { article as words } from '../../messages/en/article.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { ArticleId, Dataset } from '../../model/dataset.ts';
import styles from './article-view.module.css';

interface MissingArticleProps {
  dataset: Dataset;
  asked: ArticleId | undefined;
}

/** A link to an article that the dataset does not have. */
export function MissingArticle({ dataset, asked }: MissingArticleProps) {
  const { missing, asksFor } = useWords(words);
  return (
    <div className={styles.missing}>
      <h1>{missing}</h1>
      <p>{asksFor(<code>{asked}</code>, dataset.title, dataset.articles.length > 0)}</p>
    </div>
  );
}
