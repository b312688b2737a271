import type { Span } from '../model/dataset.ts';

/** Whether a piece lies in a span altogether. */
export const covers = (span: Span, piece: Span): boolean =>
  span.start <= piece.start && piece.end <= span.end;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A stretch cut wherever one of the spans begins or ends: pieces in order, without gap, none empty. */
export function cutAtEdges(stretch: Span, spans: readonly Span[]): readonly Span[] {
  if (stretch.start >= stretch.end) return [];
  const edges = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > stretch.start && edge < stretch.end);
  const cuts = [...new Set([stretch.start, ...edges, stretch.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? stretch.start, end }));
}
