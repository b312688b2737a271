/** The form that corrects the event in hand, or what the marked ones have in common. */
import { type FormEvent, useState } from 'react';
import { correctEvent, type Draft, marksOf, whenOf } from '../../curation/correct-event.ts';
import type { Edit } from '../../curation/edits.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import { countOf } from '../../query/word-count.ts';
import { panelOpened } from '../../store/actions.ts';
import { marksCleared } from '../../store/edit-log.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectCurated, selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import { CastField, type CastRow, castRows } from './CastField.tsx';
import styles from './curation.module.css';
import { DateField, readDraft } from './DateField.tsx';
import { KindField } from './KindField.tsx';
import { goOn, perform, selectTargets } from './perform.ts';

interface FormProps {
  dataset: Dataset;
  events: readonly [ReportedEvent, ...ReportedEvent[]];
  note: string;
  onSave: (drafts: (event: ReportedEvent) => Draft) => void;
}

interface Fields {
  readonly title: string;
  readonly kind: Kind | undefined;
  readonly typed: string;
  readonly marks: ReturnType<typeof marksOf>;
  readonly where: string;
  readonly cast: readonly CastRow[];
  readonly note: string;
  /** Of several events: whether the date or place was touched, and so is meant for all. */
  readonly dated: boolean;
  readonly placed: boolean;
}

function fieldsOf({ events, dataset, note }: Omit<FormProps, 'onSave'>): Fields {
  const [first, ...others] = events;
  const isOne = others.length === 0;
  const isSame = others.every(({ kind }) => kind === first.kind);
  return {
    title: first.title,
    kind: isSame ? first.kind : undefined,
    typed: isOne ? (first.when?.edtf ?? '') : '',
    marks: marksOf(isOne ? first.when : undefined),
    where: isOne ? (first.where ?? '') : '',
    cast: castRows(isOne ? first.participants : [], dataset),
    note,
    dated: isOne,
    placed: isOne,
  };
}

/** What the fields ask of one event; undefined where the date is not understood. */
function draftOf(fields: Fields, event: ReportedEvent, isOne: boolean, published?: string) {
  const read = readDraft(fields.typed, published);
  if (fields.dated && read.kind === 'unknown') return undefined;
  const when =
    read.kind === 'date' ? whenOf(read.edtf, fields.marks, event.when) : ('undated' as const);
  const draft: Draft = {
    ...(fields.kind && { kind: fields.kind }),
    ...(fields.dated && { when }),
    ...(fields.placed && { where: fields.where }),
    ...(isOne && { title: fields.title, participants: fields.cast, note: fields.note }),
  };
  return draft;
}

function Form({ dataset, events, note, onSave }: FormProps) {
  const [fields, setFields] = useState(() => fieldsOf({ dataset, events, note }));
  const change = (some: Partial<Fields>) => setFields({ ...fields, ...some });
  const isOne = events.length === 1;
  const publishedOf = (event: ReportedEvent) =>
    dataset.articles.find(({ id }) => id === event.reports[0]?.article)?.published;
  const canSave = draftOf(fields, events[0], isOne, publishedOf(events[0])) !== undefined;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) onSave((one) => draftOf(fields, one, isOne, publishedOf(one)) ?? {});
  };
  return (
    <form className={styles.form} onSubmit={save}>
      {isOne && (
        <label>
          Title
          <textarea
            rows={2}
            value={fields.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
      )}
      <KindField kind={fields.kind} onChange={(kind) => change({ kind })} />
      <DateField
        draft={fields}
        published={publishedOf(events[0])}
        onChange={(draft) => change({ ...draft, dated: true })}
      />
      {!isOne && !fields.dated && (
        <p className={styles.hint}>Each keeps its own date until you enter one.</p>
      )}
      <label>
        Where
        <input
          value={fields.where}
          onChange={({ currentTarget }) => change({ where: currentTarget.value, placed: true })}
        />
      </label>
      {isOne && (
        <>
          <CastField dataset={dataset} cast={fields.cast} onChange={(cast) => change({ cast })} />
          <label>
            Note
            <textarea
              rows={2}
              value={fields.note}
              onChange={({ currentTarget }) => change({ note: currentTarget.value })}
            />
          </label>
        </>
      )}
      <div className={styles.buttons}>
        <button
          type="submit"
          className={`${controls.button} ${controls.solid}`}
          disabled={!canSave}
        >
          Save
        </button>
      </div>
    </form>
  );
}

/** All corrections of one press of Save are one step of the history. */
export function CorrectSheet() {
  const act = useAct();
  const store = useStoreItself();
  const dataset = useSelected(selectDataset);
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
  const heading =
    targets.length === 1 ? 'Correct the event' : `Correct ${countOf(targets.length, 'event')}`;
  return (
    <SheetFrame heading={heading}>
      <Form
        dataset={dataset}
        events={[first, ...others]}
        note={notes.get(first.id) ?? ''}
        onSave={onSave}
      />
    </SheetFrame>
  );
}
