export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of the brush is held. */
export type BrushPart = 'start' | 'body' | 'end';

export const LEAST_BRUSH_PX = 8;

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

/** The brush in pixels after a part was moved by some; it keeps its order, its least width and to the strip. */
export function brushed(part: BrushPart, by: number, at: Stretch, width: number): Stretch {
  if (part === 'start') return { ...at, start: clamp(at.start + by, 0, at.end - LEAST_BRUSH_PX) };
  if (part === 'end') return { ...at, end: clamp(at.end + by, at.start + LEAST_BRUSH_PX, width) };
  const moved = clamp(by, -at.start, width - at.end);
  return { start: at.start + moved, end: at.end + moved };
}
