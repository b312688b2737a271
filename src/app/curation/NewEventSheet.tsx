import { correctEvent, type Draft } from '../../curation/correct-event.ts';
import { newEvent } from '../../curation/new-event.ts';
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { eventSelected, panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectReported } from '../../store/selectors.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './curation.module.css';
import { EventForm } from './EventForm.tsx';
import { perform } from './perform.ts';

const MOST_CHARACTERS = 90;

const titleOf = (quote: string): string =>
  quote.length > MOST_CHARACTERS ? `${quote.slice(0, MOST_CHARACTERS).trimEnd()}…` : quote;

/** An event of words that were selected in an article: what they tell is for the reader to say. */
export function NewEventSheet() {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const dataset = useSelected(selectReported);
  const chosen = useSelected(({ session }) => session.chosen);
  if (!chosen) return null;
  const ids = new Set<string>(
    dataset.events.flatMap(({ id, reports }) => [id, ...reports.map((report) => report.id)]),
  );
  const title = titleOf(chosen.quote.replace(/\s+/g, ' '));
  const event = newEvent(chosen, title, 'other', (id) => ids.has(id));
  const onSave = (draftFor: (event: ReportedEvent) => Draft) => {
    const edits = correctEvent(event, draftFor(event), dataset, undefined);
    perform(store, [{ kind: 'event-added', event }, ...edits]);
    act(panelOpened, 'none');
    act(eventSelected, event.id);
  };
  return (
    <SheetFrame heading={words.newEvent}>
      <p className={styles.note}>{chosen.quote}</p>
      <EventForm dataset={dataset} events={[event]} note="" onSave={onSave} />
    </SheetFrame>
  );
}
