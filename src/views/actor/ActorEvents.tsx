import { actor } from '../../messages/en/actor.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { certaintyOf, wordWhenShort } from '../../query/word-when.ts';
import { eventSelected } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import { EventTitle } from '../marks/EventTitle.tsx';
import page from '../marks/page.module.css';
import { useIsPrinting } from '../marks/use-is-printing.ts';
import styles from './actor.module.css';

const MOST_LISTED = 8;

interface ActorEventsProps {
  heading: string;
  events: readonly ReportedEvent[];
  /** Shows all of them as filtered events. */
  onShowAll: () => void;
}

/** The weightiest events of an actor in one role, in the order of the dataset. */
export function ActorEvents({ heading, events, onShowAll }: ActorEventsProps) {
  const words = useWords(actor);
  const say = useSay();
  const act = useAct();
  const dataset = useSelected(selectDataset);
  // On paper nobody can press for the rest.
  const most = useIsPrinting() ? events.length : MOST_LISTED;
  const weighty = new Set([...events].sort((a, b) => b.weight - a.weight).slice(0, most));
  return (
    <section className={styles.section}>
      <h2>
        {heading} <small>{events.length}</small>
      </h2>
      {events.length === 0 && <p className={page.small}>{words.none}</p>}
      <ul>
        {events
          .filter((event) => weighty.has(event))
          .map((event) => (
            <li key={event.id}>
              <button
                type="button"
                className={styles.event}
                onClick={() => act(eventSelected, event.id)}
              >
                <Badge kind={event.kind} form={certaintyOf(event)} />
                <EventTitle dataset={dataset} event={event} />
                <small>{event.when ? wordWhenShort(event.when, say) : '—'}</small>
              </button>
            </li>
          ))}
      </ul>
      {events.length > 0 && (
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.line} ${styles.more}`}
          onClick={onShowAll}
        >
          {words.all(events.length)}
        </button>
      )}
    </section>
  );
}
