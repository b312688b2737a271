import { followUps, type Relation } from '../../accounts/follow-ups.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, Report, ReportedEvent } from '../../model/dataset.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { reportSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { ArticleKey } from './ArticleKey.tsx';
import styles from './report.module.css';

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  denies: 'denies what',
  corrects: 'gives other figures than',
  confirms: 'confirms what',
};

/** Later reports that bear on earlier ones, each a way to its words. */
export function FollowUps({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const act = useAct();
  const found = followUps(dataset, event);
  if (found.length === 0) return null;
  const dayOf = ({ article }: Report): string => {
    const published = dataset.articles.find(({ id }) => id === article)?.published;
    return published ? wordEdtfDate(published, say) : 'no date';
  };
  return (
    <ul className={styles.followUps} aria-label="What later reports say of earlier ones">
      {found.map(({ relation, earlier, later }) => (
        <li key={`${earlier.id} ${relation} ${later.id}`}>
          <button type="button" onClick={() => act(reportSelected, later.id)}>
            <ArticleKey dataset={dataset} article={later.article} /> ({dayOf(later)}){' '}
            <b>{RELATION_WORDS[relation]}</b>{' '}
            <ArticleKey dataset={dataset} article={earlier.article} />{' '}
            {relation === 'corrects' ? 'gave' : 'reported'} ({dayOf(earlier)})
          </button>
        </li>
      ))}
    </ul>
  );
}
