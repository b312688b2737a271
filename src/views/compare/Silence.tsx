import { silentArticles } from '../../accounts/silent-articles.ts';
import { compare } from '../../messages/en/compare.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { articleOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './compare.module.css';

const MOST_LISTED = 12;

/** Which articles of the same days do not mention the event. */
export function Silence({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const words = useWords(compare);
  const say = useSay();
  const act = useAct();
  const silent = silentArticles(dataset, event);
  if (silent.length === 0) return null;
  const letters = articleLetters(dataset);
  return (
    <section className={styles.silence}>
      <h2>{words.silent(silent.length)}</h2>
      <ul>
        {silent.slice(0, MOST_LISTED).map(({ id, title, published, language }) => (
          <li key={id}>
            <button
              type="button"
              className={`${controls.button} ${styles.article}`}
              onClick={() => act(articleOpened, id)}
            >
              <SourceKey letter={letters.get(id) ?? '?'} title={title ?? id} />
              <span>
                <bdi lang={language}>{title ?? id}</bdi>
              </span>
              {published && <small>{wordEdtfDate(published, say)}</small>}
            </button>
          </li>
        ))}
      </ul>
      {silent.length > MOST_LISTED && (
        <p className={styles.ours}>{words.silentMore(silent.length - MOST_LISTED)}</p>
      )}
    </section>
  );
}
