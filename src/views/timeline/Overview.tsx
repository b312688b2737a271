/** The whole story at a glance: how many events touch each day, and a brush over the part that the chart shows. */

import { memo, useMemo } from 'react';
import { timeline } from '../../messages/en/timeline.ts';
import { useSay } from '../../messages/use-say.tsx';
import { FAMILIES, type Family, KIND_FACTS, KINDS } from '../../model/kinds.ts';
import { type DensityBin, density, type Touches } from '../../query/density.ts';
import { type FoldPiece, scaleOf, type TimeFold } from '../../query/fold-time.ts';
import { layOutFold } from '../../query/lay-out-fold.ts';
import { FORMS } from '../../query/mark-span.ts';
import { Brush } from './Brush.tsx';
import type { ChartBasis } from './chart-model.ts';
import { NARROW, overviewSizes } from './chart-sizes.ts';
import styles from './overview.module.css';
import { wordGap, wordMonths } from './word-stretch.ts';

interface OverviewProps {
  basis: ChartBasis;
  /** Dated events that are drawn, in order of time. */
  rows: Uint32Array;
  width: number;
  /** Real times. */
  window: { readonly start: number; readonly end: number };
  whole: { readonly start: number; readonly end: number };
  onBrush: (window: { readonly start: number; readonly end: number }, settled: boolean) => void;
}

const HEIGHT = 36;

const FAMILY_OF_KIND = KINDS.map((kind) => FAMILIES.indexOf(KIND_FACTS[kind].family));

function touchesOf({ index }: ChartBasis, rows: Uint32Array): Touches {
  const { kind, markStart, markEnd, form } = index;
  const hollow = FORMS.indexOf('publication');
  const count = rows.length;
  const touches = {
    count,
    family: new Uint8Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    hollow: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    touches.family[i] = FAMILY_OF_KIND[kind[row] as number] ?? 0;
    touches.start[i] = markStart[row] as number;
    touches.end[i] = markEnd[row] as number;
    touches.hollow[i] = form[row] === hollow ? 1 : 0;
  }
  return touches;
}

function countWithin({ count, start, end }: Touches, from: number, to: number): number {
  let within = 0;
  for (let i = 0; i < count; i++)
    if ((start[i] as number) < to && (end[i] as number) >= from) within++;
  return within;
}

interface Block {
  readonly family: Family;
  readonly hollow: boolean;
  /** Pixels from the base line. */
  readonly from: number;
  readonly height: number;
}

const LEAST_BLOCK = 2;

/** Solid counts stand below the hollow ones, families in their order. `unit`: pixels for one event. */
function stack(bin: DensityBin, unit: number): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const hollow of [false, true])
    for (const family of FAMILIES) {
      const count = (hollow ? bin.hollow : bin.solid)[family];
      if (count === 0) continue;
      const height = Math.max(LEAST_BLOCK, count * unit);
      blocks.push({ family, hollow, from, height });
      from += height;
    }
  return blocks;
}

const Bars = memo(DensityBars);

interface BarsProps {
  bins: readonly DensityBin[];
  scale: number;
}

/** The blocks of all bins, by family and whether they are hollow. */
function outlinesOf({ bins, scale }: BarsProps): ReadonlyMap<string, string> {
  const outlines = new Map<string, string>();
  const most = bins.reduce((m, { total }) => Math.max(m, total), 1);
  const unit = Math.min(3.5, HEIGHT / most);
  for (const bin of bins) {
    const x = bin.start * scale;
    const room = (bin.end - bin.start) * scale;
    const width = Math.max(1, room > 6 ? room - 1 : room);
    for (const { family, hollow, from, height } of stack(bin, unit)) {
      const inset = hollow ? 1 : 0;
      const [wide, high] = [Math.max(1, width - inset), Math.max(1, height - inset)];
      const y = HEIGHT - from - height;
      const outline = `M${x + inset / 2} ${y + inset / 2}h${wide}v${high}h${-wide}z`;
      const key = `${family} ${hollow ? 'hollow' : ''}`;
      outlines.set(key, (outlines.get(key) ?? '') + outline);
    }
  }
  return outlines;
}

/** One drawing for each family, however many bins there are: the browser keeps few things rather than many. */
function DensityBars(bars: BarsProps) {
  const outlines = outlinesOf(bars);
  return FAMILIES.flatMap((family) =>
    ['', 'hollow'].map((hollow) => {
      const outline = outlines.get(`${family} ${hollow}`);
      const className = `${styles[family]} ${hollow && styles.hollow}`;
      return outline && <path key={`${family} ${hollow}`} className={className} d={outline} />;
    }),
  );
}

const pixels = (piece: FoldPiece, scale: number): number =>
  (piece.chartEnd - piece.chartStart) * scale;

interface CaptionsProps {
  fold: TimeFold;
  scale: number;
  narrow: boolean;
  touches: Touches;
}

/** An event may last through a fold, though none begins or ends in it. */
const isBridged = ({ start, end }: FoldPiece, touches: Touches): boolean =>
  touches.start.some((from, i) => from < start && (touches.end[i] as number) > end);

const Captions = memo(CaptionList);

function CaptionList({ fold, scale, narrow, touches }: CaptionsProps) {
  const say = useSay();
  const words = say(timeline);
  return fold.pieces.flatMap((piece) => {
    const left = piece.chartStart * scale;
    const width = pixels(piece, scale);
    if (piece.kind === 'gap')
      return [
        <span key={left} className={styles.gap} style={{ left, width }}>
          {!narrow && (
            <>
              {wordGap(piece.start, piece.end, say)}
              <br />
              {isBridged(piece, touches) ? words.noneBegins : words.noEvent}
            </>
          )}
        </span>,
      ];
    return wordMonths(piece, scaleOf(piece) * scale, say).map(({ at, text }) => (
      <span
        key={at}
        className={styles.month}
        style={{ left: fold.toChart(Math.max(at, piece.start)) * scale }}
      >
        {text}
      </span>
    ));
  });
}

export const Overview = memo(Strip);

function Strip({ basis, rows, width, window, whole, onBrush }: OverviewProps) {
  const words = basis.say(timeline);
  const fold = useMemo(() => layOutFold(basis.stretches, overviewSizes(width)), [basis, width]);
  const touches = useMemo(() => touchesOf(basis, rows), [basis, rows]);
  const scale = fold ? width / fold.chartEnd : 1;
  const bins = useMemo(() => (fold ? density(touches, fold, scale) : []), [touches, fold, scale]);
  const inView = useMemo(
    () => countWithin(touches, window.start, window.end),
    [touches, window.start, window.end],
  );
  if (!fold) return null;
  return (
    <section className={styles.overview} aria-labelledby="overview-title">
      <div className={styles.head}>
        <h2 id="overview-title">{words.overview}</h2>
        <p>{words.inView(inView)}</p>
        {touches.count > inView && <p>{words.outside(touches.count - inView)}</p>}
      </div>
      <div className={styles.strip} style={{ width }}>
        <svg className={styles.bars} width={width} height={HEIGHT} aria-hidden="true">
          <Bars bins={bins} scale={scale} />
          {fold.pieces.map((piece) =>
            piece.kind === 'gap' ? null : (
              <line
                key={piece.chartStart}
                x1={piece.chartStart * scale}
                x2={piece.chartEnd * scale}
                y1={HEIGHT - 0.5}
                y2={HEIGHT - 0.5}
              />
            ),
          )}
        </svg>
        <Captions fold={fold} scale={scale} narrow={width < NARROW} touches={touches} />
        <Brush fold={fold} scale={scale} window={window} whole={whole} onBrush={onBrush} />
      </div>
    </section>
  );
}
