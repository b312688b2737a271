/** The axis, sticky above the lanes: each stretch of time in its own scale. Positions are custom properties, so a frame costs no rendering. */

import { type CSSProperties, memo } from 'react';
import type { Say } from '../../messages/say.ts';
import { type AxisTick, axisTicks } from '../../query/axis-ticks.ts';
import { type FoldPiece, scaleOf, type TimeFold } from '../../query/fold-time.ts';
import styles from './axis.module.css';
import { CHART_UNIT } from './paint-window.ts';
import type { ChartRange } from './timeline-widget.ts';

/** Ticks of one piece of the fold, with its scale. */
export interface PieceTicks {
  readonly piece: FoldPiece;
  readonly above: readonly AxisTick[];
  readonly below: readonly AxisTick[];
  readonly lines: readonly number[];
}

/** Ticks in and around a window. `scale`: pixels per chart millisecond. */
export function ticksOf(
  fold: TimeFold,
  around: ChartRange,
  scale: number,
  say: Say,
): readonly PieceTicks[] {
  return fold.pieces.flatMap((piece) => {
    if (piece.chartEnd < around.start || piece.chartStart > around.end) return [];
    if (piece.kind === 'gap') return [{ piece, above: [], below: [], lines: [] }];
    const from = Math.max(piece.start, fold.toReal(around.start));
    const to = Math.min(piece.end, fold.toReal(around.end));
    if (from >= to) return [];
    return [{ piece, ...axisTicks({ from, to, pixelsPerMs: scaleOf(piece) * scale, say }) }];
  });
}

export const inDays = (chart: number): number => chart / CHART_UNIT;

/** Style of something that lies between two chart times. */
export const between = (start: number, end: number): CSSProperties =>
  ({ '--c': inDays(start), '--w': inDays(end - start) }) as CSSProperties;

interface Cell {
  readonly tick: AxisTick;
  readonly start: number;
  readonly end: number;
}

const cellsOf = (ticks: readonly AxisTick[], piece: FoldPiece, fold: TimeFold): readonly Cell[] =>
  ticks.map((tick) => ({
    tick,
    start: fold.toChart(Math.max(tick.at, piece.start)),
    end: fold.toChart(Math.min(tick.end, piece.end)),
  }));

const ABOVE_PADDING = 5;
const ABOVE_LETTER_PX = 7.2;

const longest = (cells: readonly Cell[]): Cell | undefined =>
  cells.reduce<Cell | undefined>(
    (best, cell) => (best && best.end - best.start >= cell.end - cell.start ? best : cell),
    undefined,
  );

/** In a narrow column the longest cell may have the room of its neighbours, which are margin. */
function withRoom(cells: readonly Cell[], piece: FoldPiece, scale: number): readonly Cell[] {
  const main = piece.kind === 'column' ? longest(cells) : undefined;
  if (!main) return cells;
  const needed = (main.tick.label.length * ABOVE_LETTER_PX + ABOVE_PADDING) / scale;
  if (main.end - main.start >= needed) return cells;
  const start = Math.max(piece.chartStart, Math.min(main.start, piece.chartEnd - needed));
  return [{ ...main, start, end: Math.min(piece.chartEnd, start + needed) }];
}

/** "September 2020" gives way to "Sep 2020", that to "Sep", and that to nothing. */
function AboveLabel({ cell, scale }: { cell: Cell; scale: number }) {
  const room = (cell.end - cell.start) * scale - ABOVE_PADDING;
  const { label, shorter = [] } = cell.tick;
  const text = [label, ...shorter].find((words) => words.length * ABOVE_LETTER_PX <= room + 0.5);
  if (!text) return null;
  return (
    <span
      className={styles.above}
      style={between(cell.start, cell.end)}
      data-start={cell.start}
      data-end={cell.end}
    >
      <b>{text}</b>
    </span>
  );
}

const LETTER_PX = 7;

/** Whether a label, centred over its cell, stays within its piece of the fold. */
function fits({ at, end, label, small }: AxisTick, piece: FoldPiece, scale: number): boolean {
  const pixels = scaleOf(piece) * scale;
  const half = (Math.max(label.length, small?.length ?? 0) * LETTER_PX) / 2;
  const middle = ((at + end) / 2 - piece.start) * pixels;
  return middle >= half && middle <= (piece.end - piece.start) * pixels - half;
}

interface AxisProps {
  fold: TimeFold;
  ticks: readonly PieceTicks[];
  scale: number;
  /** Chart time after which no dated report can stand. */
  published: number | undefined;
  selected: ChartRange | undefined;
}

/** Labels only: the lines stand in the backdrop. */
export const Axis = memo(AxisLabels);

function AxisLabels({ fold, ticks, scale, published, selected }: AxisProps) {
  return (
    <>
      {ticks.map(({ piece }) =>
        piece.kind === 'column' ? (
          <span
            key={piece.chartStart}
            className={styles.column}
            style={between(piece.chartStart, piece.chartEnd)}
          />
        ) : null,
      )}
      {ticks.flatMap(({ piece, above }) =>
        withRoom(cellsOf(above, piece, fold), piece, scale).map((cell) => (
          <AboveLabel key={`above ${cell.tick.at}`} cell={cell} scale={scale} />
        )),
      )}
      {ticks.flatMap(({ piece, below }) =>
        below
          .filter((tick) => fits(tick, piece, scale))
          .map((tick) => {
            const start = fold.toChart(tick.at);
            return (
              <span
                key={`below ${tick.at} ${tick.end}`}
                className={`${styles.tick} ${published !== undefined && start >= published ? styles.late : ''}`}
                style={between(start, fold.toChart(tick.end))}
              >
                {tick.small && <small>{tick.small}</small>}
                {tick.label}
              </span>
            );
          }),
      )}
      {selected && <i className={styles.selected} style={between(selected.start, selected.end)} />}
    </>
  );
}
