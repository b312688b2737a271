/** The detail panel of the selected event: beside the chart, or on a phone a sheet over it. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { wordWhenLong } from '../../query/word-when.ts';
import { eventSelected, selectionCleared } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import {
  type Selected,
  selectDataset,
  selectNeighbours,
  selectSelected,
} from '../../store/selectors.ts';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { SheetDialog } from '../marks/SheetDialog.tsx';
import { EventDetail } from './EventDetail.tsx';
import { MissingSelection } from './MissingSelection.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import styles from './reader.module.css';
import { useEnterFocus } from './use-enter-focus.ts';
import { useNarrow } from './use-narrow.ts';

/** What the screen reader hears when the selection changes. */
function announcement(selected: Selected, position: number | undefined, count: number): string {
  if (selected.kind === 'none') return '';
  if (selected.kind === 'missing')
    return `The link asks for the ${selected.what} ${selected.id}, which is not in the dataset.`;
  const { title, when } = selected.event;
  const place = position ? `, ${position} of ${count}` : '';
  const hidden = selected.hidden ? ', hidden by the filters' : '';
  return `${title}. ${when ? wordWhenLong(when) : 'No date'}${place}${hidden}.`;
}

const keyOf = (selected: Selected): string | undefined => {
  if (selected.kind === 'none') return undefined;
  return selected.kind === 'missing' ? selected.id : selected.event.id;
};

/** Previous and next at hand of the thumb. */
function Steps() {
  const act = useAct();
  const { previous, next } = useSelected(selectNeighbours);
  const button = `${controls.button} ${controls.line}`;
  return (
    <footer className={styles.steps}>
      <button
        type="button"
        className={button}
        disabled={!previous}
        onClick={() => previous && act(eventSelected, previous)}
      >
        <Icon name="left" />
        Previous
      </button>
      <button
        type="button"
        className={button}
        disabled={!next}
        onClick={() => next && act(eventSelected, next)}
      >
        Next
        <Icon name="right" />
      </button>
    </footer>
  );
}

/** The selected event with the words that report it; nothing where nothing is selected. */
export function Reader() {
  const act = useAct();
  const narrow = useNarrow();
  const dataset = useSelected(selectDataset);
  const selected = useSelected(selectSelected);
  const near = useSelected(selectNeighbours);
  const opened = keyOf(selected);
  const body = useRef<HTMLDivElement>(null);
  const asked = selected.kind === 'found' ? selected.report?.id : undefined;
  useEffect(() => {
    if (opened !== undefined && body.current) body.current.scrollTop = 0;
  }, [opened]);
  const panel = useRef<HTMLElement>(null);
  useEnterFocus(panel, opened);
  const close = () => act(selectionCleared);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  const inside = selected.kind !== 'none' && (
    <>
      <ReaderBar near={near} />
      <div ref={body} className={styles.body}>
        {selected.kind === 'missing' ? (
          <MissingSelection missing={selected} datasetTitle={dataset.title} onClose={close} />
        ) : (
          <EventDetail
            dataset={dataset}
            event={selected.event}
            asked={asked}
            hidden={selected.hidden}
          />
        )}
      </div>
    </>
  );
  return (
    <>
      <span role="status" className={controls.unseen}>
        {announcement(selected, near.position, near.count)}
      </span>
      {opened !== undefined && !narrow && (
        <aside
          ref={panel}
          className={styles.reader}
          aria-label="Event"
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {inside}
        </aside>
      )}
      {opened !== undefined && narrow && (
        <SheetDialog name="Event" place="bottom" onClose={close}>
          {inside}
          <Steps />
        </SheetDialog>
      )}
    </>
  );
}
