import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectDataset, selectSelectedEvent } from '../../store/selectors.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './curation.module.css';
import { EventPicker } from './EventPicker.tsx';
import { perform } from './perform.ts';

/** The event in hand takes the reports of another: they tell of the same. */
export function MergeSheet() {
  const act = useAct();
  const store = useStoreItself();
  const { events } = useSelected(selectDataset);
  const event = useSelected(selectSelectedEvent);
  if (!event) return null;
  return (
    <SheetFrame heading="Merge with another event">
      <p className={styles.hint}>
        “{event.title}” keeps its title, kind and date, and takes the reports of the other.
      </p>
      <EventPicker
        events={events}
        like={event}
        action="Merge"
        onPick={(other) => {
          perform(store, [{ kind: 'events-merged', event: event.id, others: [other] }]);
          act(panelOpened, 'none');
        }}
      />
    </SheetFrame>
  );
}
