/** A date as people write it, with what was understood of it beside; or its earliest and latest day. */

import { useId } from 'react';
import { type DateMarks, marksOf, whenOf } from '../../curation/correct-event.ts';
import { readTypedDate, type TypedDate } from '../../curation/read-typed-date.ts';
import { curation } from '../../messages/en/curation.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { BASES, type Basis, type Edtf } from '../../model/dataset.ts';
import { boundsOf, edtf, isEdtf, parseEdtf } from '../../model/edtf.ts';
import { wordWhenLong } from '../../query/word-when.ts';
import styles from './curation.module.css';

export interface DateDraft {
  /** As typed; empty for no date. */
  readonly typed: string;
  readonly marks: DateMarks;
}

/** What was typed, as EDTF: `unknown` where it is no date, `none` where nothing was typed. */
export type DateRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'date' } & TypedDate);

export function readDraft(typed: string, published: string | undefined): DateRead {
  if (typed.trim() === '') return { kind: 'none' };
  const read = readTypedDate(typed, published);
  return read ? { kind: 'date', ...read } : { kind: 'unknown' };
}

const dayOf = (ms: number | undefined): string =>
  ms === undefined ? '' : (/^(-?\d+-\d\d-\d\d)T/.exec(new Date(ms).toISOString())?.[1] ?? '');

/** The first and the last day that a date may mean, as days; empty on an open side. */
export function boundsIn(date: Edtf | undefined): {
  readonly earliest: string;
  readonly latest: string;
} {
  const value = date && parseEdtf(date);
  const { start, end } = value ? boundsOf(value) : {};
  return { earliest: dayOf(start), latest: dayOf(end === undefined ? undefined : end - 1) };
}

/** The date between two days, either of which may be open; undefined where they make none. */
export function dateBetween(earliest: string, latest: string): Edtf | undefined {
  if (earliest === latest) return isEdtf(earliest) ? edtf(earliest) : undefined;
  const interval = `${earliest || '..'}/${latest || '..'}`;
  return isEdtf(interval) ? edtf(interval) : undefined;
}

function Understood({ read, marks }: { read: DateRead; marks: DateMarks }) {
  const say = useSay();
  if (read.kind === 'none') return <>{say(curation).noDate}</>;
  if (read.kind === 'unknown')
    return <span className={styles.wrong}>{say(curation).notUnderstood}</span>;
  const when = whenOf(read.edtf, marks, undefined);
  return (
    <>
      {wordWhenLong(when, say)} <code>{when.edtf}</code>
    </>
  );
}

interface DateFieldProps {
  draft: DateDraft;
  /** What relative words are counted from. */
  published: string | undefined;
  onChange: (draft: DateDraft) => void;
}

function Marks({ draft: { typed, marks }, onChange }: Omit<DateFieldProps, 'published'>) {
  const words = useWords(curation);
  const mark = (change: Partial<DateMarks>) => onChange({ typed, marks: { ...marks, ...change } });
  return (
    <div className={styles.row}>
      <label>
        {words.howKnown}
        <select
          value={marks.basis}
          onChange={({ currentTarget }) => mark({ basis: currentTarget.value as Basis })}
        >
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {words.basis[basis]}
            </option>
          ))}
        </select>
      </label>
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={marks.approximate}
            onChange={({ currentTarget }) => mark({ approximate: currentTarget.checked })}
          />
          {words.aboutThen} <code>~</code>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={marks.uncertain}
            onChange={({ currentTarget }) => mark({ uncertain: currentTarget.checked })}
          />
          {words.uncertain} <code>?</code>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={marks.extent === 'throughout'}
            onChange={({ currentTarget }) =>
              mark({ extent: currentTarget.checked ? 'throughout' : 'within' })
            }
          />
          {words.lasted}
        </label>
      </div>
    </div>
  );
}

export function DateField({ draft, published, onChange }: DateFieldProps) {
  const words = useWords(curation);
  const hint = useId();
  const read = readDraft(draft.typed, published);
  const { earliest, latest } = boundsIn(read.kind === 'date' ? read.edtf : undefined);
  // What is typed says by itself how sure it is; the marks below follow it.
  const type = (typed: string) => {
    const now = readDraft(typed, published);
    const { basis } = draft.marks;
    const marks = now.kind === 'date' ? marksOf({ ...now, basis }) : draft.marks;
    onChange({ typed, marks });
  };
  const between = (from: string, to: string) =>
    type(dateBetween(from, to) ?? `${from || '..'}/${to || '..'}`);
  return (
    <>
      <label>
        {words.when}
        <input
          value={draft.typed}
          aria-describedby={hint}
          aria-invalid={read.kind === 'unknown'}
          placeholder={words.dateExample}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <p id={hint} className={styles.hint} role="status">
        <Understood read={read} marks={draft.marks} />
      </p>
      <div className={styles.row}>
        <label>
          {words.earliest}
          <input
            type="date"
            value={earliest}
            onChange={({ currentTarget }) => between(currentTarget.value, latest)}
          />
        </label>
        <label>
          {words.latest}
          <input
            type="date"
            value={latest}
            onChange={({ currentTarget }) => between(earliest, currentTarget.value)}
          />
        </label>
      </div>
      <Marks draft={draft} onChange={onChange} />
    </>
  );
}
