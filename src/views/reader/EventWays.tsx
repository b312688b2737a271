import { disagreementsOf } from '../../accounts/disagreements.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { panelOpened, screenOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { FollowUps } from './FollowUps.tsx';
import styles from './report.module.css';

interface EventWaysProps {
  dataset: Dataset;
  event: ReportedEvent;
}

/** The ways on from an event: its articles side by side, its citations; and whether its sources contradict each other. */
export function EventWays({ dataset, event }: EventWaysProps) {
  const words = useWords(reader);
  const act = useAct();
  const isToldTwice = event.reports.some(({ article }) => article !== event.reports[0]?.article);
  const differ = disagreementsOf(dataset, event).length > 0;
  return (
    <>
      <p className={styles.compare}>
        {isToldTwice && (
          <button
            type="button"
            className={`${controls.button} ${controls.small} ${controls.line}`}
            aria-keyshortcuts="c"
            onClick={() => act(screenOpened, { kind: 'compare' })}
          >
            <Icon name="compare" size={14} />
            {words.compare}
          </button>
        )}
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.line}`}
          aria-haspopup="dialog"
          onClick={() => act(panelOpened, 'cite')}
        >
          <Icon name="copy" size={14} />
          {words.cite}
        </button>
        {differ && <span className={`${controls.tag} ${controls.outlined}`}>{words.differ}</span>}
      </p>
      <FollowUps dataset={dataset} event={event} />
    </>
  );
}
