import type { ArticleId, Dataset } from '../../model/dataset.ts';
import { ArticleTabs } from './ArticleTabs.tsx';
import bar from './article-bar.module.css';
import styles from './article-view.module.css';

/** A link to an article that the dataset does not have. */
export function MissingArticle({
  dataset,
  asked,
}: {
  dataset: Dataset;
  asked: ArticleId | undefined;
}) {
  return (
    <>
      <div className={bar.bar}>
        <ArticleTabs dataset={dataset} current={undefined} panelId="" />
      </div>
      <div className={styles.missing}>
        <h1>This article is not in the dataset</h1>
        <p>
          The link asks for the article <code>{asked}</code>. “{dataset.title}” has{' '}
          {dataset.articles.length === 0 ? 'no articles' : 'the articles in the tabs above'}.
        </p>
      </div>
    </>
  );
}
