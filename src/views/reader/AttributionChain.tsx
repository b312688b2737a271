import { kinds } from '../../messages/en/kinds.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, Report } from '../../model/dataset.ts';
import controls from '../marks/controls.module.css';
import { ArticleKey } from './ArticleKey.tsx';
import styles from './report.module.css';

/** Through whom the words came to us, as people tell it: the article, then the outermost speaker first. */
export function AttributionChain({ dataset, report }: { dataset: Dataset; report: Report }) {
  const say = useSay();
  const { ownVoice, quoting, whoQuotes } = say(reader);
  const speakers = report.saidBy ?? [];
  const joints = ['', quoting, whoQuotes];
  const nameOf = (actor: string): string =>
    dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
  return (
    <p className={styles.chain}>
      <ArticleKey dataset={dataset} article={report.article} />
      {speakers.length === 0 && <span>{ownVoice}</span>}
      {speakers.length > 0 && (
        <span>
          {speakers.map((speaker, place) => (
            <span key={speaker}>
              {joints[Math.min(place, joints.length - 1)]}
              <b>
                <bdi>{nameOf(speaker)}</bdi>
              </b>
            </span>
          ))}
        </span>
      )}
      <span className={`${controls.tag} ${styles.modality} ${styles[report.modality]}`}>
        {say(kinds).putAs[report.modality]}
      </span>
    </p>
  );
}
