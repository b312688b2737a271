/** The part of the overview that the chart shows: a body and two handles, for mouse, touch and keys alike. */

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { timeline } from '../../messages/en/timeline.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { TimeFold } from '../../query/fold-time.ts';
import styles from './brush.module.css';
import { brushed, LEAST_BRUSH_PX, type BrushPart as Part, type Stretch } from './brushed.ts';
import { wordMoment } from './word-stretch.ts';

interface BrushProps {
  fold: TimeFold;
  /** Pixels per chart millisecond. */
  scale: number;
  /** Real times. */
  window: Stretch;
  whole: Stretch;
  onBrush: (window: Stretch, settled: boolean) => void;
}

const STEP_PX = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP_PX,
  ArrowDown: -STEP_PX,
  ArrowRight: STEP_PX,
  ArrowUp: STEP_PX,
  PageDown: -8 * STEP_PX,
  PageUp: 8 * STEP_PX,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function Brush({ fold, scale, window, whole, onBrush }: BrushProps) {
  const say = useSay();
  const words = say(timeline);
  const names = { start: words.firstDay, body: words.visibleTime, end: words.lastDay } as const;
  const drag = useRef<{ part: Part; x: number; from: Stretch } | undefined>(undefined);
  const width = fold.chartEnd * scale;
  const at: Stretch = {
    start: Math.max(0, fold.toChart(window.start) * scale),
    end: Math.min(width, fold.toChart(window.end) * scale),
  };
  const move = (part: Part, by: number, from: Stretch, settled: boolean): void => {
    const to = brushed(part, by, from, width);
    const real = (x: number): number => fold.toReal(x / scale);
    onBrush(
      {
        start: Math.max(
          whole.start,
          to.start === from.start && part === 'end' ? window.start : real(to.start),
        ),
        end: Math.min(
          whole.end,
          to.end === from.end && part === 'start' ? window.end : real(to.end),
        ),
      },
      settled,
    );
  };
  const slider = (part: Part) => ({
    role: 'slider' as const,
    tabIndex: 0,
    'aria-label': names[part],
    'aria-valuemin': 0,
    'aria-valuemax': Math.round(width),
    'aria-valuenow': Math.round(part === 'end' ? at.end : at.start),
    'aria-valuetext':
      part === 'body'
        ? words.fromTo(wordMoment(window.start, say), wordMoment(window.end, say))
        : wordMoment(part === 'end' ? window.end : window.start, say),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part, x: event.clientX, from: at };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (held) move(held.part, event.clientX - held.x, held.from, false);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      drag.current = undefined;
      if (held) move(held.part, event.clientX - held.x, held.from, true);
    },
    onPointerCancel: () => {
      drag.current = undefined;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      move(part, event.shiftKey ? step * 4 : step, at, true);
    },
  });
  return (
    <div
      className={styles.brush}
      style={{ left: at.start, width: Math.max(LEAST_BRUSH_PX, at.end - at.start) }}
    >
      <div {...slider('body')} className={styles.body} />
      <div {...slider('start')} className={`${styles.handle} ${styles.start}`} />
      <div {...slider('end')} className={`${styles.handle} ${styles.end}`} />
    </div>
  );
}
