/** What lies behind the marks: lines of the grid, folded time, publication lines, and the time after the last of them. */
import type { TimeFold } from '../../query/fold-time.ts';
import { between, inDays, type PieceTicks } from './Axis.tsx';
import styles from './backdrop.module.css';

interface BackdropProps {
  fold: TimeFold;
  ticks: readonly PieceTicks[];
  /** Chart times of publications, in order. */
  publications: readonly number[];
}

export function Backdrop({ fold, ticks, publications }: BackdropProps) {
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
      {ticks.flatMap(({ piece, lines }) =>
        piece.kind === 'main'
          ? lines.map((at) => (
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
export function Folds({ ticks, publications }: BackdropProps) {
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
      {publications.map((at) => (
        <i
          key={inDays(at)}
          className={at === publications.at(-1) ? styles.published : styles.publishedBefore}
          style={between(at, at)}
        />
      ))}
    </>
  );
}
