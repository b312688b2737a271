/** Lines and signs after a label: how an event is put that nobody asserts, that its sources differ, that it was edited. */
import type { Putting, Sign } from '../query/event-signs.ts';
import { INK, INK_2 } from './palette.ts';
import { element } from './xml.ts';

/** Of one sign, its margin included. */
export const SIGN_PX = 16;

/** On the grid of 16 that the page draws its icons on. */
const SHAPES: Readonly<Record<Sign, string>> = {
  differ: 'M2.4 6h11.2M2.4 10h11.2M10.8 2.4L5.2 13.6',
  edited: 'M10.6 2.8l2.6 2.6-7.6 7.6-3.2.6.6-3.2z',
};

const LINES: Readonly<Record<Putting, { readonly below: number; readonly dash?: string }>> = {
  claimed: { below: 7, dash: '4 2.5' },
  planned: { below: 7, dash: '1.4 2.4' },
  conditional: { below: 7, dash: '1.4 2.4' },
  denied: { below: 0 },
};

/** A line under a label, or through it; `y` is the middle of the label. */
export function drawPutting(way: Putting | undefined, x: number, y: number, width: number): string {
  if (!way) return '';
  const { below, dash } = LINES[way];
  return element('line', {
    x1: x,
    y1: y + below,
    x2: x + width,
    y2: y + below,
    stroke: way === 'denied' ? INK : INK_2,
    'stroke-width': way === 'planned' || way === 'conditional' ? 1.8 : 1.2,
    'stroke-dasharray': dash,
  });
}

/** Signs in a row; `y` is their middle. */
export const drawSigns = (signs: readonly Sign[], x: number, y: number): string =>
  signs
    .map((sign, nth) =>
      element('path', {
        d: SHAPES[sign],
        transform: `translate(${x + 4 + nth * SIGN_PX} ${y - 6}) scale(0.75)`,
        fill: 'none',
        stroke: INK_2,
        'stroke-width': 1.6,
      }),
    )
    .join('');
