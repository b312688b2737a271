/** The events of an aggregate that no zoom can tell apart, as a list. */

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { timeline } from '../../messages/en/timeline.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { EventId } from '../../model/dataset.ts';
import { type EventIndex, eventsAt } from '../../query/event-index.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import { EventTitle } from '../marks/EventTitle.tsx';
import styles from './cluster-list.module.css';
import { type ClusterItem, ROW } from './lay-out-lanes.ts';

interface ClusterListProps {
  item: ClusterItem;
  index: EventIndex;
  /** Pixels from the left of the track. */
  left: number;
  onSelect: (event: EventId) => void;
  onClose: () => void;
}

const MOST = 200;

export function ClusterList({ item, index, left, onSelect, onClose }: ClusterListProps) {
  const words = useWords(timeline);
  const events = eventsAt(index, item.members.rows.subarray(0, MOST));
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={styles.place} style={{ top: item.top + ROW, left }}>
      <div
        role="dialog"
        aria-label={words.atOnce(item.members.count)}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        <ul>
          {events.map((event, i) => (
            <li key={event.id}>
              <button
                type="button"
                className={controls.row}
                ref={i === 0 ? first : undefined}
                onClick={() => {
                  onSelect(event.id);
                  onClose();
                }}
              >
                <Badge kind={event.kind} form={certaintyOf(event)} />
                <EventTitle dataset={index.dataset} event={event} />
              </button>
            </li>
          ))}
        </ul>
        {item.members.count > MOST && <p>{words.moreInList(item.members.count - MOST)}</p>}
        <button type="button" onClick={onClose} className={`${controls.row} ${styles.close}`}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
