import type { Dataset, Report } from '../../model/dataset.ts';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { ArticleKey } from './ArticleKey.tsx';
import styles from './report.module.css';

/** Through whom the words came to us, outermost first: article, channel, speaker. */
export function AttributionChain({ dataset, report }: { dataset: Dataset; report: Report }) {
  const speakers = report.saidBy ?? [];
  const nameOf = (actor: string): string =>
    dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
  return (
    <p className={styles.chain}>
      <ArticleKey dataset={dataset} article={report.article} />
      {speakers.length === 0 && <span>in the article’s own voice</span>}
      {speakers.map((speaker) => (
        <span key={speaker} className={styles.speaker}>
          <Icon name="right" size={11} />
          <b>{nameOf(speaker)}</b>
        </span>
      ))}
      <span className={`${controls.tag} ${styles.modality}`}>{report.modality}</span>
    </p>
  );
}
