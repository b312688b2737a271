/** What lies behind the marks: lines of the grid, folded time, publication lines, and the time after the last of them. */
import { memo } from 'react';
import type { TimeFold } from '../../query/fold-time.ts';
import { between, inDays, type PieceTicks } from './Axis.tsx';
import styles from './backdrop.module.css';

/** More publication lines than this would hide the chart: then only the latest has one, and the others their letters above. */
const MOST_LINES = 12;
/** A column gets the lines of a grid once it was zoomed into, pixels. */
const WIDE_COLUMN = 200;

const isSpacious = ({ piece, lines }: PieceTicks, scale: number): boolean => {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return false;
  if (piece.kind === 'main') return true;
  return (piece.chartEnd - piece.chartStart) * scale >= WIDE_COLUMN;
};

interface BackdropProps {
  fold: TimeFold;
  ticks: readonly PieceTicks[];
  /** Chart times of publications, in order. */
  publications: readonly number[];
  /** Pixels per chart millisecond. */
  scale: number;
}

export const Backdrop = memo(Columns);

function Columns({ fold, ticks, publications, scale }: BackdropProps) {
  const last = publications.at(-1);
  return (
    <>
      {ticks.map(({ piece }) =>
        piece.kind === 'column' ? (
          <i
            key={piece.chartStart}
            className={styles.column}
            style={between(piece.chartStart, piece.chartEnd)}
          />
        ) : null,
      )}
      {ticks.flatMap((part) =>
        isSpacious(part, scale)
          ? part.lines.map((at) => (
              <i
                key={at}
                className={styles.line}
                style={between(fold.toChart(at), fold.toChart(at))}
              />
            ))
          : [],
      )}
      {last !== undefined && (
        <i className={styles.after} style={between(last, fold.chartEnd * 2)} />
      )}
    </>
  );
}

/** What lies over the yellow of a selected row: the folds' zigzags and the publication lines. */
export const Folds = memo(Lines);

function Lines({ ticks, publications }: Omit<BackdropProps, 'fold' | 'scale'>) {
  return (
    <>
      {ticks.map(({ piece }) =>
        piece.kind === 'gap' ? (
          <i
            key={piece.chartStart}
            className={styles.gap}
            style={between(piece.chartStart, piece.chartEnd)}
          />
        ) : null,
      )}
      {(publications.length > MOST_LINES ? publications.slice(-1) : publications).map((at) => (
        <i
          key={inDays(at)}
          className={at === publications.at(-1) ? styles.published : styles.publishedBefore}
          style={between(at, at)}
        />
      ))}
    </>
  );
}
