/** The form that corrects the event in hand, or what the marked ones have in common. */

import { useState } from 'react';
import { correctEvent, type Draft } from '../../curation/correct-event.ts';
import type { Edit } from '../../curation/edits.ts';
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { panelOpened } from '../../store/actions.ts';
import { marksCleared } from '../../store/edit-log.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectCurated, selectReported } from '../../store/selectors.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import { EventForm } from './EventForm.tsx';
import { goOn, perform, selectTargets } from './perform.ts';

/** All corrections of one press of Save are one step of the history. */
export function CorrectSheet() {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const dataset = useSelected(selectReported);
  const { notes, verdicts } = useSelected(selectCurated);
  const [targets] = useState(() => selectTargets(store.getState()));
  const [first, ...others] = targets;
  if (!first) return null;
  const onSave = (draftFor: (event: ReportedEvent) => Draft) => {
    const { reviewing, marked } = store.getState().session;
    const edits = targets.flatMap((event) =>
      correctEvent(event, draftFor(event), dataset, notes.get(event.id)),
    );
    const isReviewed = reviewing && marked.length === 0 && verdicts.get(first.id) !== 'accepted';
    const judged: Edit[] = isReviewed
      ? [{ kind: 'event-judged', event: first.id, verdict: 'accepted' }]
      : [];
    perform(store, [...edits, ...judged]);
    act(panelOpened, 'none');
    if (marked.length > 0) act(marksCleared);
    else if (reviewing) goOn(store, first.id);
  };
  const heading = targets.length === 1 ? words.correctOne : words.correctMany(targets.length);
  return (
    <SheetFrame heading={heading}>
      <EventForm
        dataset={dataset}
        events={[first, ...others]}
        note={notes.get(first.id) ?? ''}
        onSave={onSave}
      />
    </SheetFrame>
  );
}
