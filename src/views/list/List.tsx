/** The events as a table of real text: the accessible twin of the timeline, and what is printed. */
import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type RefObject,
  Suspense,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { EventId } from '../../model/dataset.ts';
import { lineOfPlace, lineToBegin, placeAtTime, placeOfRow } from '../../query/list-shape.ts';
import { eventSelected } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectSelected, shapeOf } from '../../store/select-drawn.ts';
import { useDrawn } from '../../store/use-drawn.ts';
import { BestMatches } from './BestMatches.tsx';
import { ListTable } from './ListTable.tsx';
import styles from './list.module.css';
import { PrintedArticles } from './PrintedArticles.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedLegend } from './PrintedLegend.tsx';

/** With more rows than this only those in sight are on the page. */
const MOST_ROWS_AT_ONCE = 300;

const PagedTable = lazy(() => import('./PagedTable.tsx').then((m) => ({ default: m.PagedTable })));

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-event]') : null;

/** ↑ and ↓ on the title of an event lead to the title above or below. */
function stepBetweenTitles(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || event.ctrlKey || event.metaKey) return;
  const titles = [...currentTarget.querySelectorAll<HTMLElement>('tr[data-event] button')];
  const from = titles.indexOf(target as HTMLElement);
  const to = from < 0 ? undefined : titles[from + (key === 'ArrowDown' ? 1 : -1)];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/** Brings a row into sight when it becomes another one. */
function useShown(
  scroller: RefObject<HTMLElement | null>,
  index: number,
  block: ScrollLogicalPosition,
): void {
  useEffect(() => {
    const rows = scroller.current?.querySelectorAll('tbody tr');
    if (index >= 0) rows?.[index]?.scrollIntoView({ block });
  }, [scroller, index, block]);
}

/** With `whole` every row is on the page, as it must be on paper. */
export function List({ whole = false }: { whole?: boolean }) {
  const act = useAct();
  const shape = shapeOf(useDrawn());
  const selected = useSelected(selectSelected);
  const scroller = useRef<HTMLDivElement>(null);
  const isLarge = !whole && shape.lines > MOST_ROWS_AT_ONCE;
  const from = useSelected(({ view }) => view.window?.start);
  const row = selected.kind === 'found' ? selected.row : -1;
  const current = useMemo(() => placeOfRow(shape, row), [shape, row]);
  const first = useMemo(() => (from === undefined ? -1 : placeAtTime(shape, from)), [shape, from]);
  useShown(scroller, isLarge ? -1 : lineToBegin(shape, first), 'start');
  useShown(scroller, isLarge || current < 0 ? -1 : lineOfPlace(shape, current), 'nearest');
  const onClick = ({ target }: MouseEvent) => {
    const event = rowOf(target)?.dataset.event;
    const isSelectingText = window.getSelection()?.isCollapsed === false;
    if (event && !isSelectingText) act(eventSelected, event as EventId);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press anywhere in a row is the press on its title
    <div ref={scroller} className={styles.list} onClick={onClick} onKeyDown={stepBetweenTitles}>
      <PrintedHead />
      {!whole && <BestMatches />}
      {isLarge ? (
        <Suspense fallback={null}>
          <PagedTable shape={shape} scroller={scroller} current={current} first={first} />
        </Suspense>
      ) : (
        <ListTable shape={shape} />
      )}
      <PrintedLegend />
      {!isLarge && <PrintedArticles />}
    </div>
  );
}
