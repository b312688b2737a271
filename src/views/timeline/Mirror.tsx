/** The chart for those who do not see it: the same marks as a list of buttons, whose focus is drawn on the chart. One stop of the Tab key. */

import { type KeyboardEvent, memo, type RefObject } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { marks } from '../../messages/en/marks.ts';
import { timeline } from '../../messages/en/timeline.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { KindCount } from '../../query/sorted-kinds.ts';
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

function wordsOf(item: ChartItem, handlers: MirrorHandlers | undefined, say: Say): string {
  if (item.kind === 'event') {
    const { when, title } = item.event;
    const signs = [
      ...(item.putting ? [say(kinds).putAs[item.putting]] : []),
      ...item.signs.map((sign) => say(marks).sign[sign]),
    ];
    const date = `${when ? `${wordWhenLong(when, say)}, ` : ''}${wordBasis(when, say)}`;
    return `${title}. ${[date, ...signs].join(', ')}.`;
  }
  const told = handlers?.factsOf(item);
  const count = say(counts).events(item.members.count);
  if (!told) return count;
  const words = say(timeline);
  const names = told.kinds.map((one) => words.ofKind(one.count, say(kinds).kind[one.kind]));
  return words.several(count, wordMoment(told.start, say), wordMoment(told.end, say), names);
}

function MirrorList({ lanes, active, selected, listRef, handlers }: MirrorProps) {
  const say = useSay();
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
          aria-label={`${laid.lane.label}, ${say(counts).events(laid.lane.events.length)}`}
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
                {wordsOf(item, handlers.current, say)}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

export const Mirror = memo(MirrorList);
