/** The detail panel of the selected event: beside the chart, or on a phone a sheet over it. */

import { type KeyboardEvent, type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { selectionCleared } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectNeighbours, selectSelected } from '../../store/select-drawn.ts';
import { selectDataset } from '../../store/selectors.ts';
import { EventDetail } from './EventDetail.tsx';
import { MissingSelection } from './MissingSelection.tsx';
import { openedKey } from './opened-key.ts';
import { PhoneFrame } from './PhoneFrame.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import styles from './reader.module.css';
import { useNarrow } from './use-narrow.ts';

interface ReaderProps {
  /** The panel beside the chart, that takes the focus (useEnterFocus). */
  panel?: Ref<HTMLElement>;
  /** What the page puts under the title of an event. */
  underTitle?: (event: ReportedEvent) => ReactNode;
  /** What the page puts around an event, for as long as its words are not here. */
  around?: (event: ReportedEvent, detail: ReactNode) => ReactNode;
}

/** The selected event with the words that report it; nothing where nothing is selected. */
export function Reader({ panel, underTitle, around = (_, detail) => detail }: ReaderProps) {
  const words = useWords(reader);
  const act = useAct();
  const narrow = useNarrow();
  const dataset = useSelected(selectDataset);
  const selected = useSelected(selectSelected);
  const near = useSelected(selectNeighbours);
  const opened = openedKey(selected);
  const body = useRef<HTMLDivElement>(null);
  const asked = selected.kind === 'found' ? selected.report?.id : undefined;
  // Before the report that the address asks for is brought into sight.
  useLayoutEffect(() => {
    if (opened !== undefined && body.current) body.current.scrollTop = 0;
  }, [opened]);
  const close = () => act(selectionCleared);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  const inside = selected.kind !== 'none' && (
    <div ref={body} className={styles.body}>
      {selected.kind === 'missing' ? (
        <MissingSelection missing={selected} datasetTitle={dataset.title} onClose={close} />
      ) : (
        around(
          selected.event,
          <EventDetail
            dataset={dataset}
            event={selected.event}
            asked={asked}
            hidden={selected.hidden}
            place={narrow ? 'sheet' : 'panel'}
            underTitle={underTitle?.(selected.event)}
          />,
        )
      )}
    </div>
  );
  return (
    <>
      {inside && !narrow && (
        <aside
          ref={panel}
          className={styles.reader}
          aria-label={words.event}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          <ReaderBar near={near} />
          {inside}
        </aside>
      )}
      {inside && narrow && (
        <PhoneFrame event={selected.kind === 'found' ? selected.event : undefined} near={near}>
          {inside}
        </PhoneFrame>
      )}
    </>
  );
}
