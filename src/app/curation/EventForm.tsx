/** The fields that an event is corrected or made with; of several events, what they may have in common. */

import { type FormEvent, useState } from 'react';
import { type Draft, marksOf, whenOf } from '../../curation/correct-event.ts';
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import controls from '../../views/marks/controls.module.css';
import { CastField, type CastRow, castRows } from './CastField.tsx';
import styles from './curation.module.css';
import { DateField, readDraft } from './DateField.tsx';
import { KindField } from './KindField.tsx';

export interface FormProps {
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

export function EventForm({ dataset, events, note, onSave }: FormProps) {
  const words = useWords(curation);
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
          {words.title}
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
      {!isOne && !fields.dated && <p className={styles.hint}>{words.keepsOwnDate}</p>}
      <label>
        {words.where}
        <input
          value={fields.where}
          onChange={({ currentTarget }) => change({ where: currentTarget.value, placed: true })}
        />
      </label>
      {isOne && (
        <>
          <CastField dataset={dataset} cast={fields.cast} onChange={(cast) => change({ cast })} />
          <label>
            {words.note}
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
          {words.save}
        </button>
      </div>
    </form>
  );
}
