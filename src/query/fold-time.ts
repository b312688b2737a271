/**
 * Real time ⇄ chart time. A piecewise-linear, strictly increasing mapping: each stretch that holds events keeps its own scale,
 * and the empty time between two stretches shrinks to a narrow fold. In the main stretch a chart millisecond is a real one.
 */

/** One piece of the mapping; real and chart times in milliseconds. */
export interface FoldPiece {
  /** main: true scale. column: a stretch of few events, at a scale of its own. gap: folded empty time. */
  readonly kind: 'main' | 'column' | 'gap';
  readonly start: number;
  readonly end: number;
  readonly chartStart: number;
  readonly chartEnd: number;
}

export interface TimeFold {
  readonly pieces: readonly FoldPiece[];
  /** The whole of chart time, from 0. */
  readonly chartEnd: number;
  toChart(real: number): number;
  toReal(chart: number): number;
}

function pieceAt(pieces: readonly FoldPiece[], time: number, edge: 'end' | 'chartEnd'): FoldPiece {
  const piece = pieces.find((p) => time < p[edge]) ?? pieces.at(-1);
  if (!piece) throw new RangeError('a fold has at least one piece');
  return piece;
}

/** Chart milliseconds per real millisecond in a piece. */
export const scaleOf = (piece: FoldPiece): number =>
  (piece.chartEnd - piece.chartStart) / (piece.end - piece.start);

/** Makes the mapping of pieces that follow one another without a hole; beyond the ends, the outer scales go on. */
export function foldTime(pieces: readonly FoldPiece[]): TimeFold {
  return {
    pieces,
    chartEnd: pieces.at(-1)?.chartEnd ?? 0,
    toChart(real) {
      const piece = pieceAt(pieces, real, 'end');
      return piece.chartStart + (real - piece.start) * scaleOf(piece);
    },
    toReal(chart) {
      const piece = pieceAt(pieces, chart, 'chartEnd');
      return piece.start + (chart - piece.chartStart) / scaleOf(piece);
    },
  };
}
