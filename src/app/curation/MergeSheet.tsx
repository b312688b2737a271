import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectSelectedEvent } from '../../store/select-drawn.ts';
import { selectReported } from '../../store/selectors.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './curation.module.css';
import { EventPicker } from './EventPicker.tsx';
import { perform } from './perform.ts';

/** The event in hand takes the reports of another: they tell of the same. */
export function MergeSheet() {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const { events } = useSelected(selectReported);
  const event = useSelected(selectSelectedEvent);
  if (!event) return null;
  return (
    <SheetFrame heading={words.mergeWith}>
      <p className={styles.hint}>{words.keepsTitle(event.title)}</p>
      <EventPicker
        events={events}
        like={event}
        action={words.merge}
        onPick={(other) => {
          perform(store, [{ kind: 'events-merged', event: event.id, others: [other] }]);
          act(panelOpened, 'none');
        }}
      />
    </SheetFrame>
  );
}
