import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { type ListShape, lineAt } from '../../query/list-shape.ts';
import { ListTable } from './ListTable.tsx';

const DAY_HEIGHT_PX = 47;
const EVENT_HEIGHT_PX = 83;
const ROWS_BEYOND = 12;

interface LargeTableProps {
  shape: ListShape;
  scroller: RefObject<HTMLElement | null>;
  /** The selected row, to be brought into sight; -1 for none. */
  current: number;
  /** The row where the visible stretch of time begins, to be brought to the top; -1 for none. */
  first: number;
}

/** A table of many rows, of which those in sight and some beyond are on the page. */
export function LargeTable({ shape, scroller, current, first }: LargeTableProps) {
  const virtual = useVirtualizer({
    count: shape.lines,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (lineAt(shape, i)?.kind === 'day' ? DAY_HEIGHT_PX : EVENT_HEIGHT_PX),
    overscan: ROWS_BEYOND,
    // Rows begin below the head of the table, which stays in sight: what is at the end needs room for it.
    scrollPaddingEnd: DAY_HEIGHT_PX,
  });
  useEffect(() => {
    if (first >= 0) virtual.scrollToIndex(first, { align: 'start' });
  }, [first, virtual]);
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [current, virtual]);
  const items = virtual.getVirtualItems();
  return (
    <ListTable
      shape={shape}
      window={{
        indexes: items.map(({ index }) => index),
        before: items[0]?.start ?? 0,
        after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
        measure: virtual.measureElement,
      }}
    />
  );
}
