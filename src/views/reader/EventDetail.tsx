import type { Dataset, ReportedEvent, ReportId } from '../../model/dataset.ts';
import { KIND_FACTS } from '../../model/kinds.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { filtersCleared } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import marks from '../marks/marks.module.css';
import { NearbySection } from './NearbySection.tsx';
import { ReportsSection } from './ReportsSection.tsx';
import styles from './reader.module.css';
import { WhenSection } from './WhenSection.tsx';
import { WhoSection } from './WhoSection.tsx';

interface EventDetailProps {
  dataset: Dataset;
  event: ReportedEvent;
  asked?: ReportId | undefined;
  hidden: boolean;
}

function HiddenByFilters() {
  const act = useAct();
  return (
    <p className={styles.hidden}>
      <span>Hidden by the filters; shown because it is selected.</span>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.line}`}
        onClick={() => act(filtersCleared)}
      >
        Clear filters
      </button>
    </p>
  );
}

/** All that is known of one event: its kind and title, when, who, each report with its words, what else they tell. */
export function EventDetail({ dataset, event, asked, hidden }: EventDetailProps) {
  const { family, label } = KIND_FACTS[event.kind];
  return (
    <>
      {hidden && <HiddenByFilters />}
      <p className={`${styles.kind} ${marks[family]}`}>
        <Badge kind={event.kind} form={certaintyOf(event)} large />
        {label}
      </p>
      <h2>{event.title}</h2>
      <WhenSection dataset={dataset} event={event} />
      <WhoSection dataset={dataset} event={event} />
      <ReportsSection dataset={dataset} event={event} asked={asked} />
      <NearbySection dataset={dataset} event={event} />
    </>
  );
}
