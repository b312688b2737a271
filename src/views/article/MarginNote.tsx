import { KIND_FACTS } from '../../model/kinds.ts';
import type { MarkedPassage } from '../../query/mark-passages.ts';
import { Badge } from '../marks/Badge.tsx';
import marks from '../marks/marks.module.css';
import styles from './margin-note.module.css';
import type { PassageFacts } from './passage-facts.ts';

/**
 * What a passage tells of, beside the line in which it begins; notes push each other down, so that none overlap.
 * For the eye and the mouse: assistive technology finds the same in the name of the passage's number.
 */
export function MarginNote({ passage, facts }: { passage: MarkedPassage; facts: PassageFacts }) {
  const { number, kind, report, again } = passage;
  const classes = [
    styles.note,
    marks[KIND_FACTS[kind].family],
    again && styles.again,
    facts.held && styles.held,
    !facts.shown && styles.filtered,
  ];
  return (
    <>
      <span id={`passage-${number}`} className={styles.anchor} />
      <span
        className={classes.filter(Boolean).join(' ')}
        data-report={report}
        data-note={number}
        dir="ltr"
        title={`${facts.title}, ${facts.date}`}
        aria-hidden="true"
      >
        <span className={styles.number}>{number}</span>
        <Badge kind={kind} form={facts.certainty} />
        <span className={styles.title}>
          <bdi>{facts.title}</bdi>
          {!again && <small>{facts.date}</small>}
        </span>
      </span>
    </>
  );
}
