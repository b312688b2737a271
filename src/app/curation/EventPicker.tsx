/** A list of events to choose one from, those of like words first. */

import { useState } from 'react';
import { curation } from '../../messages/en/curation.ts';
import { dates } from '../../messages/en/dates.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { EventId, ReportedEvent } from '../../model/dataset.ts';
import { wordWhenShort } from '../../query/word-when.ts';
import { foldWord } from '../../text/fold-words.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './curation.module.css';

const MOST = 30;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldWord(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Events by how many words of their title, and whom, they share with one. */
export function likeEvents(
  events: readonly ReportedEvent[],
  event: ReportedEvent,
): readonly ReportedEvent[] {
  const words = wordsOf(event.title);
  const cast = new Set<string>(event.participants.map(({ actor }) => actor));
  const likeness = (other: ReportedEvent): number =>
    [...wordsOf(other.title)].filter((word) => words.has(word)).length +
    other.participants.filter(({ actor }) => cast.has(actor)).length +
    (other.kind === event.kind ? 1 : 0) +
    (other.when !== undefined && other.when.edtf === event.when?.edtf ? 2 : 0);
  return events
    .filter(({ id }) => id !== event.id)
    .map((other) => ({ other, likeness: likeness(other) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ other }) => other);
}

interface EventPickerProps {
  events: readonly ReportedEvent[];
  like: ReportedEvent;
  /** What pressing one does: “Merge”, “Move here”. */
  action: string;
  onPick: (event: EventId) => void;
}

export function EventPicker({ events, like, action, onPick }: EventPickerProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const wanted = foldWord(words.trim());
  const found = likeEvents(events, like).filter(({ title }) => foldWord(title).includes(wanted));
  return (
    <>
      <div className={styles.form}>
        <label>
          {say(curation).find}
          <input
            type="search"
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
      </div>
      <ul className={styles.list}>
        {found.slice(0, MOST).map(({ id, title, when }) => (
          <li key={id}>
            <span>
              <bdi>{title}</bdi>
              <small>{when ? wordWhenShort(when, say) : say(dates).noDate}</small>
            </span>
            <button
              type="button"
              className={`${controls.button} ${controls.small} ${controls.line}`}
              aria-label={say(curation).actionOf(action, title)}
              onClick={() => onPick(id)}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST && (
        <p className={styles.hint}>{say(curation).narrow(found.length - MOST)}</p>
      )}
    </>
  );
}
