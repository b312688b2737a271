import { followUps } from '../../accounts/follow-ups.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, Report, ReportedEvent } from '../../model/dataset.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { reportSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { ArticleKey } from './ArticleKey.tsx';
import styles from './report.module.css';

/** Later reports that bear on earlier ones, each a way to its words. */
export function FollowUps({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const act = useAct();
  const found = followUps(dataset, event);
  if (found.length === 0) return null;
  const words = say(reader);
  const at = ({ article }: Report) => {
    const published = dataset.articles.find(({ id }) => id === article)?.published;
    return {
      article: <ArticleKey dataset={dataset} article={article} />,
      day: published ? wordEdtfDate(published, say) : words.noDate,
    };
  };
  return (
    <ul className={styles.followUps} aria-label={words.followUps}>
      {found.map(({ relation, earlier, later }) => (
        <li key={`${earlier.id} ${relation} ${later.id}`}>
          <button type="button" onClick={() => act(reportSelected, later.id)}>
            {words.relation[relation](at(later), at(earlier))}
          </button>
        </li>
      ))}
    </ul>
  );
}
