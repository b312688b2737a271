/** Width of a label in pixels, measured once for each text; an estimate where there is no canvas. */

const FONT_PX = 12.5;
const CAPS_PX = 7.6;

interface Measurer {
  readonly context: CanvasRenderingContext2D | undefined;
  readonly widths: Map<string, number>;
}

const measurers = new Map<string, Measurer>();
const MOST_KEPT = 20_000;

function contextFor(family: string): CanvasRenderingContext2D | undefined {
  if (typeof document === 'undefined') return undefined;
  const canvas = document.createElement('canvas');
  const context = typeof canvas.getContext === 'function' ? canvas.getContext('2d') : null;
  if (!context) return undefined;
  context.font = `600 ${FONT_PX}px ${family}`;
  return context;
}

/** Width as if bold, so that selecting an event moves nothing. */
export function measureLabel(text: string, family: string): number {
  const known: Measurer = measurers.get(family) ?? {
    context: contextFor(family),
    widths: new Map(),
  };
  measurers.set(family, known);
  const kept = known.widths.get(text);
  if (kept !== undefined) return kept;
  const width = known.context?.measureText(text).width ?? text.length * FONT_PX * 0.54;
  if (known.widths.size >= MOST_KEPT) known.widths.clear();
  known.widths.set(text, width);
  return width;
}

/** Of one sign after a label, its margin included. */
export const SIGN_PX = 17;

/** Width of the letters of the articles after a label, their margin included. */
export const lettersWidth = (letters: string): number =>
  letters === '' ? 0 : 7 + letters.length * CAPS_PX;
