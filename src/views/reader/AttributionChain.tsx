import type { Dataset, Report } from '../../model/dataset.ts';
import controls from '../marks/controls.module.css';
import { ArticleKey } from './ArticleKey.tsx';
import styles from './report.module.css';

/** "RT, quoting Velayati, who quotes …": what stands before each speaker. */
const JOINTS = ['', ', quoting ', ', who quotes '] as const;
const jointBefore = (place: number): string => JOINTS[Math.min(place, JOINTS.length - 1)] ?? '';

/** Through whom the words came to us, as people tell it: the article, then the outermost speaker first. */
export function AttributionChain({ dataset, report }: { dataset: Dataset; report: Report }) {
  const speakers = report.saidBy ?? [];
  const nameOf = (actor: string): string =>
    dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
  return (
    <p className={styles.chain}>
      <ArticleKey dataset={dataset} article={report.article} />
      {speakers.length === 0 && <span>in the article’s own voice</span>}
      {speakers.length > 0 && (
        <span>
          {speakers.map((speaker, place) => (
            <span key={speaker}>
              {jointBefore(place)}
              <b>{nameOf(speaker)}</b>
            </span>
          ))}
        </span>
      )}
      <span className={`${controls.tag} ${styles.modality} ${styles[report.modality]}`}>
        {report.modality}
      </span>
    </p>
  );
}
