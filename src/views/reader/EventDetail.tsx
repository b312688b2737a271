import type { ReactNode } from 'react';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent, ReportId } from '../../model/dataset.ts';
import { filtersCleared } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { TitleWords } from '../marks/TitleWords.tsx';
import { KindLine } from './KindLine.tsx';
import { NearbySection } from './NearbySection.tsx';
import { PossiblySameSection } from './PossiblySameSection.tsx';
import { ReportsSection } from './ReportsSection.tsx';
import styles from './reader.module.css';
import { WhenSection } from './WhenSection.tsx';
import { WhoSection } from './WhoSection.tsx';

interface EventDetailProps {
  dataset: Dataset;
  event: ReportedEvent;
  asked?: ReportId | undefined;
  hidden: boolean;
  /** A sheet names the kind at its head, and tells the words before the names. */
  place: 'panel' | 'sheet';
  /** What stands under the title. */
  underTitle?: ReactNode;
}

function HiddenByFilters() {
  const words = useWords(reader);
  const act = useAct();
  return (
    <p className={styles.hidden}>
      <span>{words.hidden}</span>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.line}`}
        onClick={() => act(filtersCleared)}
      >
        {words.clearFilters}
      </button>
    </p>
  );
}

/** All that is known of one event: its kind and title, when, who, each report with its words, what else they tell. */
export function EventDetail(props: EventDetailProps) {
  const { dataset, event, asked, hidden, place, underTitle } = props;
  const who = <WhoSection dataset={dataset} event={event} />;
  return (
    <>
      {hidden && <HiddenByFilters />}
      {place === 'panel' && <KindLine event={event} />}
      <h2>
        <TitleWords dataset={dataset} event={event} />
      </h2>
      {underTitle}
      <WhenSection dataset={dataset} event={event} />
      {place === 'panel' && who}
      <ReportsSection dataset={dataset} event={event} asked={asked} />
      {place === 'sheet' && who}
      <PossiblySameSection dataset={dataset} event={event} />
      <NearbySection dataset={dataset} event={event} />
    </>
  );
}
