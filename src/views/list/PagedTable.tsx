import { type RefObject, useEffect, useMemo, useState } from 'react';
import { list } from '../../messages/en/list.ts';
import { useWords } from '../../messages/use-say.tsx';
import { type ListShape, lineOfPlace, lineToBegin, partOf } from '../../query/list-shape.ts';
import controls from '../marks/controls.module.css';
import { LargeTable } from './LargeTable.tsx';
import styles from './paged-table.module.css';

/** So many events under as many headings stay below the greatest height that any browser gives an element. */
const PAGE_EVENTS = 100_000;

interface PagedTableProps {
  shape: ListShape;
  scroller: RefObject<HTMLElement | null>;
  /** Place of the selected event, to be brought into sight; -1 for none. */
  current: number;
  /** Place where the visible stretch of time begins, to be brought to the top; -1 for none. */
  first: number;
  /** Events on a page. */
  perPage?: number;
}

/** A table of many rows; of hundreds of thousands a page at a time. */
export function PagedTable({
  shape,
  scroller,
  current,
  first,
  perPage = PAGE_EVENTS,
}: PagedTableProps) {
  const words = useWords(list);
  const pageOf = (place: number): number => Math.floor(Math.max(0, place) / perPage);
  const [asked, setAsked] = useState(pageOf(current >= 0 ? current : first));
  useEffect(() => {
    if (first >= 0) setAsked(Math.floor(first / perPage));
  }, [first, perPage]);
  useEffect(() => {
    if (current >= 0) setAsked(Math.floor(current / perPage));
  }, [current, perPage]);
  const inAll = shape.rows.length;
  const page = Math.min(asked, pageOf(inAll - 1));
  const from = page * perPage;
  const part = useMemo(
    () => (inAll > perPage ? partOf(shape, from, from + perPage) : shape),
    [shape, from, inAll, perPage],
  );
  const isIn = (place: number): boolean => place >= from && place < from + part.rows.length;
  const turnTo = (to: number): void => {
    setAsked(to);
    scroller.current?.scrollTo({ top: 0 });
  };
  return (
    <>
      {inAll > perPage && (
        <nav className={styles.pages} aria-label={words.pages}>
          <button
            type="button"
            className={`${controls.button} ${controls.small}`}
            disabled={page === 0}
            onClick={() => turnTo(page - 1)}
          >
            {words.earlier}
          </button>
          <p>{words.place(from + 1, from + part.rows.length, inAll)}</p>
          <button
            type="button"
            className={`${controls.button} ${controls.small}`}
            disabled={from + part.rows.length >= inAll}
            onClick={() => turnTo(page + 1)}
          >
            {words.later}
          </button>
        </nav>
      )}
      <LargeTable
        key={page}
        shape={part}
        scroller={scroller}
        current={isIn(current) ? lineOfPlace(part, current - from) : -1}
        first={isIn(first) ? lineToBegin(part, first - from) : -1}
      />
    </>
  );
}
