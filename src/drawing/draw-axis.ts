import type { Say } from '../messages/say.ts';
import { axisTicks } from '../query/axis-ticks.ts';
import { INK, INK_2, LINE, SUNKEN } from './palette.ts';
import { textWidth } from './text-width.ts';
import type { ScaledStretch, TimeScale } from './time-scale.ts';
import { element, escapeXml } from './xml.ts';

const ABOVE_PX = 12;
const BELOW_PX = 11;

interface Sheet {
  readonly top: number;
  readonly bottom: number;
}

const word = (
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight = 400,
): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      'font-weight': weight,
      textLength: textWidth(text, size),
      lengthAdjust: 'spacingAndGlyphs',
    },
    escapeXml(text),
  );

/** Labels that would run into the one before or over the end of the stretch are left out; so is that of a cell cut off at the left which would take the room of the first whole one. */
function row(
  ticks: readonly { readonly at: number; readonly label: string }[],
  { from, left, right }: ScaledStretch,
  x: (time: number) => number,
  y: number,
  size: number,
  fill: string,
): string {
  let free = left;
  return ticks
    .map(({ at, label }, index) => {
      const place = Math.max(left, x(at)) + 3;
      const end = place + textWidth(label, size) + 6;
      const next = ticks[index + 1];
      const isCut = at < from && next !== undefined && end > x(next.at);
      if (isCut || place < free || end > right) return '';
      free = end;
      return word(label, place, y, size, fill, size === ABOVE_PX ? 600 : 400);
    })
    .join('');
}

/** The calendar over each stretch, a grid below it, and the folds between. */
export function drawAxis({ stretches, x }: TimeScale, { top, bottom }: Sheet, say: Say): string {
  return stretches
    .map((stretch, index) => {
      const { from, to, left, right } = stretch;
      const { above, below, lines } = axisTicks({
        from,
        to,
        pixelsPerMs: (right - left) / (to - from),
        say,
      });
      const grid = lines
        .map(x)
        .filter((at) => at > left && at < right)
        .map((at) => element('line', { x1: at, y1: top, x2: at, y2: bottom, stroke: LINE }))
        .join('');
      const next = stretches[index + 1];
      const fold = next
        ? element('rect', {
            x: right,
            y: top - 34,
            width: next.left - right,
            height: bottom - top + 34,
            fill: SUNKEN,
          })
        : '';
      return (
        fold +
        grid +
        row(above, stretch, x, top - 22, ABOVE_PX, INK) +
        row(below, stretch, x, top - 7, BELOW_PX, INK_2)
      );
    })
    .join('');
}
