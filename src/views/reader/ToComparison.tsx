import { disagreementsOf } from '../../accounts/compare-accounts.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { screenOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import styles from './report.module.css';

interface ToComparisonProps {
  dataset: Dataset;
  event: ReportedEvent;
}

/** The way to the reports side by side, and whether they contradict each other. */
export function ToComparison({ dataset, event }: ToComparisonProps) {
  const act = useAct();
  const differ = disagreementsOf(dataset, event).length > 0;
  return (
    <p className={styles.compare}>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.line}`}
        aria-keyshortcuts="c"
        onClick={() => act(screenOpened, { kind: 'compare' })}
      >
        <Icon name="compare" size={14} />
        Compare the articles
      </button>
      {differ && <span className={`${controls.tag} ${controls.outlined}`}>sources differ</span>}
    </p>
  );
}
