/** The chart for those who do not see it: the same marks as a list of buttons, whose focus is drawn on the chart. One stop of the Tab key. */
import type { KeyboardEvent, RefObject } from 'react';
import { certaintyOf, wordBasis, wordWhenLong } from '../../query/word-when.ts';
import type { ChartItem, LaidLane } from './lay-out-lanes.ts';
import styles from './mirror.module.css';
import { wordMoment } from './word-stretch.ts';

interface MirrorProps {
  lanes: readonly { readonly laid: LaidLane; readonly items: readonly ChartItem[] }[];
  active: string | undefined;
  selected: string | undefined;
  listRef: RefObject<HTMLDivElement | null>;
  onFocus: (item: ChartItem) => void;
  onBlur: () => void;
  onOpen: (item: ChartItem) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Real time of a mark, for what an aggregate spans. */
  timesOf: (item: ChartItem) => { readonly start: number; readonly end: number };
}

function Words({ item, timesOf }: { item: ChartItem; timesOf: MirrorProps['timesOf'] }) {
  if (item.kind === 'cluster') {
    const { start, end } = timesOf(item);
    return `${item.events.length} events, ${wordMoment(start)} to ${wordMoment(end)}. Opens them.`;
  }
  const { event } = item;
  const when = event.when ? wordWhenLong(event.when) : '';
  return `${event.title}. ${when}, ${certaintyOf(event) === 'stated' ? 'date stated' : wordBasis(event.when)}.`;
}

export function Mirror(props: MirrorProps) {
  const { lanes, active, selected, listRef } = props;
  const stops = lanes.flatMap(({ items }) => items);
  const stop = stops.find(({ key }) => key === active) ?? stops[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, of which one has the focus
    <div className={styles.mirror} ref={listRef} onKeyDown={props.onKeyDown}>
      {lanes.map(({ laid, items }) => (
        <ul key={laid.lane.key} aria-label={laid.lane.label}>
          {items.map((item) => (
            <li key={item.key}>
              <button
                type="button"
                data-stop={item.key}
                tabIndex={item === stop ? 0 : -1}
                aria-pressed={item.kind === 'event' ? item.event.id === selected : undefined}
                onFocus={() => props.onFocus(item)}
                onBlur={props.onBlur}
                onClick={() => props.onOpen(item)}
              >
                <Words item={item} timesOf={props.timesOf} />
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
