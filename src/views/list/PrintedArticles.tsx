import { dates } from '../../messages/en/dates.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import { articleLetters } from '../../query/article-letters.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { isolated } from '../../text/isolate.ts';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './printed.module.css';

/** On paper only: what the letters stand for. */
export function PrintedArticles() {
  const say = useSay();
  const dataset = useSelected(selectDataset);
  const letters = articleLetters(dataset);
  return (
    <div className={styles.articles}>
      <h2>{say(list).articles}</h2>
      <ol>
        {dataset.articles.map(({ id, title, publisher, published, url, language }) => (
          <li key={id}>
            <SourceKey letter={letters.get(id) ?? '?'} title={title ?? id} />
            <p>
              <bdi className={styles.source} lang={language}>
                {title ?? id}
              </bdi>
              <br />
              {[
                publisher && isolated(publisher),
                published ? wordEdtfDate(published, say) : say(dates).noDateKnown,
                url,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
