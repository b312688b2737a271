/** Where a mark and its label stand, as chart times plus pixels: chart times follow the zoom, pixels do not. */
import type { TimeFold } from '../../query/fold-time.ts';
import type { MarkSpan } from '../../query/mark-span.ts';

/** A place on the chart: a chart time, and pixels to the right of it. */
export interface Place {
  readonly chart: number;
  readonly px: number;
}

export interface PlacedMark {
  /** Chart times. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly label: Place;
  readonly labelInside: boolean;
  /** A bar too short for its badge. */
  readonly short: boolean;
  /** The label runs over a fold or the publication line. */
  readonly overLine: boolean;
  /** Room to say in words that it is still going on. */
  readonly goesOn: boolean;
  /** Widest that the label may be, pixels. */
  readonly labelMost: number;
  /** Pixels from the start of the chart, at the scale given: what the mark, its tail and its label cover. */
  readonly left: number;
  readonly right: number;
}

export interface Scale {
  readonly fold: TimeFold;
  /** Pixels per chart millisecond. */
  readonly scale: number;
  /** Chart time of the latest publication. */
  readonly published?: number;
  readonly labelMost: number;
}

const BADGE = 18;
const HALF = BADGE / 2;
export const TAIL = { publication: 64, before: 91 } as const;
export const OPEN_FADE = 84;
const AFTER_LINE = 12;
/** A label moved further than this past the publication line would no longer be seen with its mark. */
const MOST_SHIFT = 150;
/** A bar shorter than this carries its badge in the middle. */
const SHORT_BAR = 28;
const LEAST_LABEL = 60;
const BAR_INSET = 5;
const GOES_ON_WIDTH = 150;
const GOES_ON_NEEDS = 240;

/** Free between a fold's zigzag and a label. */
const AFTER_FOLD = 6;

interface Beside {
  readonly place: Place;
  readonly inside: boolean;
}

/** The end of the fold that a label would run over, in chart time. */
function foldCrossed(left: number, width: number, { fold, scale }: Scale): number | undefined {
  const gap = fold.pieces.find(
    ({ kind, chartStart, chartEnd }) =>
      kind === 'gap' && left < chartEnd * scale + AFTER_FOLD && left + width > chartStart * scale,
  );
  return gap && gap.chartEnd * scale + AFTER_FOLD - left <= MOST_SHIFT ? gap.chartEnd : undefined;
}

/** A label beside a mark begins right after it; one that would cross a fold or the publication line begins after that. */
function beside(chart: number, px: number, width: number, to: Scale): Beside {
  const { published, scale } = to;
  const left = chart * scale + px;
  const folded = foldCrossed(left, width, to);
  if (folded !== undefined) return { place: { chart: folded, px: AFTER_FOLD }, inside: false };
  const line = published === undefined ? Number.POSITIVE_INFINITY : published * scale;
  const shift = line + AFTER_LINE - left;
  const crosses = shift >= 0 && shift <= MOST_SHIFT && left + width > line - 2;
  if (crosses && published !== undefined)
    return { place: { chart: published, px: AFTER_LINE }, inside: false };
  return { place: { chart, px }, inside: false };
}

const isShort = (span: MarkSpan, start: number, end: number, { scale }: Scale): boolean =>
  span.form === 'bar' && !span.open && (end - start) * scale < SHORT_BAR;

function labelOf(
  span: MarkSpan,
  at: number,
  start: number,
  end: number,
  width: number,
  to: Scale,
): Beside {
  if (isShort(span, start, end, to)) return beside(end, HALF + 5, width, to);
  if (span.form === 'bar') {
    const inset = BAR_INSET + BADGE + 5 + (span.aboutStart ? 13 : 0);
    const roomy = (end - start) * to.scale >= inset + width + 6;
    return roomy
      ? { place: { chart: start, px: inset }, inside: true }
      : beside(end, span.aboutEnd ? 14 : 9, width, to);
  }
  if (span.form === 'whisker') return beside(end, 14, width, to);
  return beside(at, HALF + 5, width, to);
}

const linesOf = ({ fold, published }: Scale): readonly number[] => [
  ...fold.pieces.flatMap(({ kind, chartEnd }) => (kind === 'gap' ? [chartEnd] : [])),
  ...(published === undefined ? [] : [published]),
];

/** Places a mark whose label is `width` pixels wide. */
export function placeMark(span: MarkSpan, width: number, to: Scale): PlacedMark {
  const { fold, scale } = to;
  const [at, start, end] = [
    fold.toChart(span.at),
    fold.toChart(span.start),
    fold.toChart(span.end),
  ];
  const narrow = Math.min(width, to.labelMost);
  const label = labelOf(span, at, start, end, narrow, to);
  const tail = span.form === 'publication' || span.form === 'before' ? TAIL[span.form] : HALF;
  const soft = span.aboutStart || span.aboutEnd ? 10 : 0;
  const goesOn = span.open && label.inside && to.labelMost >= GOES_ON_NEEDS;
  const open = span.open ? OPEN_FADE + (goesOn ? GOES_ON_WIDTH : 0) : 0;
  const short = isShort(span, start, end, to);
  const middle = span.form === 'bar' ? ((start + end) / 2) * scale : at * scale;
  const badgeRight =
    span.form === 'bar' && !short ? start * scale + BADGE + BAR_INSET : middle + HALF;
  const labelLeft = label.place.chart * scale + label.place.px;
  const most = Math.max(LEAST_LABEL, Math.min(narrow, fold.chartEnd * scale - labelLeft - 4));
  return {
    at: span.form === 'bar' ? start : at,
    start,
    end,
    label: label.place,
    labelInside: label.inside,
    short,
    overLine: linesOf(to).some(
      (line) => line * scale > labelLeft && line * scale < labelLeft + most,
    ),
    goesOn,
    labelMost: label.inside ? narrow : most,
    left: Math.min(start * scale - soft, short ? middle - HALF : at * scale - tail),
    right: Math.max(end * scale + soft + open, badgeRight, labelLeft + most),
  };
}
