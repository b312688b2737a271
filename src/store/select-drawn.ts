/** What is in hand, and what the views draw. */
import type { Dataset, Report, ReportedEvent } from '../model/dataset.ts';
import { type Bits, hasBit, withBit } from '../query/bits.ts';
import { type EventIndex, indexOf } from '../query/event-index.ts';
import { findReport, rowOfEvent } from '../query/find-event.ts';
import { type ListShape, listShape } from '../query/list-shape.ts';
import { type Neighbours, neighbours } from '../query/neighbours.ts';
import { remember } from './remember.ts';
import { selectShownRows } from './select-shown.ts';
import { selectDataset, selectIndex, selectIsReady } from './selectors.ts';
import type { Selection, State } from './state.ts';

export type Selected =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly event: ReportedEvent;
      /** Of the index. */
      readonly row: number;
      /** Given where the address asks for one report of the event. */
      readonly report?: Report;
      /** The filters hide it: it stays visible, and is marked. */
      readonly hidden: boolean;
    }
  | { readonly kind: 'missing'; readonly what: 'event' | 'report'; readonly id: string };

/** The event in hand, looked up. */
export type SelectedEvent = Extract<Selected, { kind: 'found' }>;

const locate = remember((index: EventIndex, selection: Selection) => {
  if (selection.kind === 'report') return findReport(index, selection.report);
  const row = selection.kind === 'event' ? rowOfEvent(index, selection.event) : undefined;
  return row === undefined ? undefined : { row };
});

const resolve = remember((index: EventIndex, selection: Selection, rows: Bits): Selected => {
  if (selection.kind === 'none') return selection;
  const located = locate(index, selection);
  const event = located && index.eventAt(located.row);
  if (event) return { kind: 'found', event, ...located, hidden: !hasBit(rows, located.row) };
  const id = selection.kind === 'event' ? selection.event : selection.report;
  return { kind: 'missing', what: selection.kind, id };
});

const NOTHING: Selected = { kind: 'none' };

/** What the address asks for, looked up; `none` until the dataset has arrived. */
export const selectSelected = (state: State): Selected =>
  selectIsReady(state)
    ? resolve(selectIndex(state), state.view.selection, selectShownRows(state))
    : NOTHING;

/** The event in hand, whether it was asked for itself or by one of its reports. */
export function selectSelectedEvent(state: State): ReportedEvent | undefined {
  const selected = selectSelected(state);
  return selected.kind === 'found' ? selected.event : undefined;
}

const withSelected = remember((rows: Bits, selected: Selected) =>
  selected.kind === 'found' && selected.hidden ? withBit(rows, selected.row) : rows,
);

/** What the views draw: the events that pass, and the selected one even where the filters hide it. */
export const selectDrawnRows = (state: State): Bits =>
  withSelected(selectShownRows(state), selectSelected(state));

const isNothing = remember((rows: Bits): boolean => rows.every((word) => word === 0));

/** Whether nothing is drawn at all. */
export const selectIsBare = (state: State): boolean => isNothing(selectDrawnRows(state));

const near = remember(neighbours);

/** Previous and next event of the selected one among those drawn. */
export function selectNeighbours(state: State): Neighbours {
  const selected = selectSelected(state);
  const row = selected.kind === 'found' ? selected.row : undefined;
  return near(selectIndex(state), selectDrawnRows(state), row);
}

/** The events that are drawn, with the dataset that they are of. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly rows: Bits;
}

const asDrawn = remember((dataset: Dataset, rows: Bits): Drawn => ({ dataset, rows }));

export const selectDrawn = (state: State): Drawn =>
  asDrawn(selectDataset(state), selectDrawnRows(state));

const shaped = new WeakMap<Drawn, ListShape>();

/** The lines of the list. */
export function shapeOf(drawn: Drawn): ListShape {
  const shape = shaped.get(drawn) ?? listShape(indexOf(drawn.dataset), drawn.rows);
  shaped.set(drawn, shape);
  return shape;
}
