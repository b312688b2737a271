/** The chart for those who do not see it: the same marks as a list of buttons, whose focus is drawn on the chart. One stop of the Tab key. */
import { type KeyboardEvent, memo, type RefObject } from 'react';
import { KIND_FACTS } from '../../model/kinds.ts';
import type { KindCount } from '../../query/kinds-of-rows.ts';
import { countOf } from '../../query/word-count.ts';
import { wordBasis, wordWhenLong } from '../../query/word-when.ts';
import type { ChartItem, ClusterItem, LaidLane } from './lay-out-lanes.ts';
import styles from './mirror.module.css';
import { wordMoment } from './word-stretch.ts';

export interface MirrorHandlers {
  onFocus(item: ChartItem): void;
  onBlur(): void;
  onOpen(item: ChartItem): void;
  onKeyDown(event: KeyboardEvent): void;
  /** The real time that the events of an aggregate cover, and what they are. */
  factsOf(item: ClusterItem): {
    readonly start: number;
    readonly end: number;
    readonly kinds: readonly KindCount[];
  };
}

interface MirrorProps {
  lanes: readonly { readonly laid: LaidLane; readonly items: readonly ChartItem[] }[];
  active: string | undefined;
  selected: string | undefined;
  listRef: RefObject<HTMLDivElement | null>;
  /** The latest of them, so that the list is not rendered anew for each. */
  handlers: RefObject<MirrorHandlers | undefined>;
}

function wordsOf(item: ChartItem, handlers: MirrorHandlers | undefined): string {
  if (item.kind === 'event') {
    const { when, title } = item.event;
    return `${title}. ${when ? `${wordWhenLong(when)}, ` : ''}${wordBasis(when)}.`;
  }
  const told = handlers?.factsOf(item);
  const count = countOf(item.rows.length, 'event');
  if (!told) return count;
  const kinds = told.kinds.map((one) => `${one.count} ${KIND_FACTS[one.kind].label.toLowerCase()}`);
  return `${count}, ${wordMoment(told.start)} to ${wordMoment(told.end)}: ${kinds.join(', ')}`;
}

function MirrorList({ lanes, active, selected, listRef, handlers }: MirrorProps) {
  const stops = lanes.flatMap(({ items }) => items);
  const stop = stops.find(({ key }) => key === active) ?? stops[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, of which one has the focus
    <div
      className={styles.mirror}
      ref={listRef}
      onKeyDown={(event) => handlers.current?.onKeyDown(event)}
    >
      {lanes.map(({ laid, items }) => (
        <ul
          key={laid.lane.key}
          aria-label={`${laid.lane.label}, ${countOf(laid.lane.events.length, 'event')}`}
        >
          {items.map((item) => (
            <li key={item.key}>
              <button
                type="button"
                data-stop={item.key}
                tabIndex={item === stop ? 0 : -1}
                aria-pressed={item.kind === 'event' ? item.event.id === selected : undefined}
                onFocus={() => handlers.current?.onFocus(item)}
                onBlur={() => handlers.current?.onBlur()}
                onClick={() => handlers.current?.onOpen(item)}
              >
                {wordsOf(item, handlers.current)}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

export const Mirror = memo(MirrorList);
