/** What each form and colour means, and the events that have no date. */
import type { ReportedEvent } from '../model/dataset.ts';
import { FAMILIES, FAMILY_LABELS } from '../model/kinds.ts';
import { puttingOf, SIGNS, type SignedEvents, signsOf } from '../query/event-signs.ts';
import { countOf } from '../query/word-count.ts';
import { drawDisc, drawLabel } from './draw-item.ts';
import { drawPutting, drawSigns, SIGN_PX } from './draw-signs.ts';
import { HUES, INK, INK_2, LINE, PAPER } from './palette.ts';
import { DISC_PX, LABEL_PX, ROW_PX } from './place-items.ts';
import { fitText, textWidth } from './text-width.ts';
import { element, escapeXml } from './xml.ts';

export interface Block {
  readonly svg: string;
  readonly height: number;
}

const HEAD_PX = 34;
const COLUMN_PX = 400;

export const heading = (text: string, x: number, y: number, size = 13): string =>
  element('text', { x, y, 'font-size': size, 'font-weight': 600, fill: INK }, escapeXml(text));

/** The events that nothing dates, in columns. */
export function drawUndated(
  events: readonly ReportedEvent[],
  left: number,
  right: number,
  top: number,
  signed: SignedEvents = {},
): Block {
  if (events.length === 0) return { svg: '', height: 0 };
  const columns = Math.max(1, Math.floor((right - left) / COLUMN_PX));
  const width = (right - left) / columns;
  const items = events.map((event, index) => {
    const x = left + (index % columns) * width;
    const y = top + HEAD_PX + Math.floor(index / columns) * ROW_PX;
    const signs = signsOf(event.id, signed);
    const label = fitText(event.title, LABEL_PX, width - 4 * DISC_PX - signs.length * SIGN_PX);
    const labelWidth = textWidth(label, LABEL_PX);
    const labelLeft = x + 3 * DISC_PX;
    const mark = drawDisc(x + DISC_PX, y, event);
    const text =
      drawLabel(label, labelLeft, y, labelWidth) +
      drawPutting(puttingOf(event), labelLeft, y, labelWidth) +
      drawSigns(signs, labelLeft + labelWidth, y);
    return element('g', { 'data-event': event.id }, mark + text);
  });
  const line = element('line', { x1: left, y1: top, x2: right, y2: top, stroke: LINE });
  const head = heading(`No date: ${countOf(events.length, 'event')}`, left, top + 18, LABEL_PX);
  return {
    svg: line + head + items.join(''),
    height: HEAD_PX + Math.ceil(events.length / columns) * ROW_PX,
  };
}

const FORMS = [
  { fill: 'full', dash: undefined, words: 'date stated' },
  { fill: 'soft', dash: undefined, words: 'date from context' },
  { fill: 'none', dash: '2.2 2', words: 'known only by publication, or not dated' },
] as const;

const PUTTINGS = [
  { way: 'claimed', words: 'claimed' },
  { way: 'denied', words: 'denied' },
  { way: 'planned', words: 'planned, or on a condition' },
] as const;

const SIGN_WORDS = { differ: 'sources differ', edited: 'edited' } as const;

/** Families by colour, certainty by form, spans by line. */
export function drawLegend(left: number, top: number): Block {
  let x = left;
  const place = (sample: string, words: string, y: number): string => {
    const label = drawLabel(words, x + 20, y, textWidth(words, LABEL_PX));
    const placed = element('g', { transform: `translate(${x} ${y})` }, sample);
    x += 20 + textWidth(words, LABEL_PX) + 22;
    return placed + label;
  };
  const disc = (fill: string, stroke: string, dash?: string): string =>
    element('circle', {
      cx: DISC_PX,
      cy: 0,
      r: DISC_PX - 1,
      fill,
      stroke,
      'stroke-width': 1.4,
      'stroke-dasharray': dash,
    });
  const families = FAMILIES.map((family) =>
    place(disc(HUES[family].full, HUES[family].full), FAMILY_LABELS[family], top + 26),
  );
  x = left;
  const forms = FORMS.map(({ fill, dash, words }) =>
    place(
      disc(fill === 'full' ? INK_2 : fill === 'soft' ? LINE : PAPER, INK_2, dash),
      words,
      top + 48,
    ),
  );
  const bar = element('rect', { x: -2, y: -6, width: 16, height: 12, fill: LINE, stroke: INK_2 });
  const whisker = element('path', {
    d: 'M-2 0H14M-2 -4V4M14 -4V4',
    stroke: INK_2,
    fill: 'none',
  });
  const spans = [
    place(bar, 'lasted all this time (dashed: about, or still going on)', top + 48),
    place(whisker, 'once, somewhere along it', top + 48),
  ];
  x = left;
  const puttings = PUTTINGS.map(({ way, words }) => {
    const label = drawLabel(words, x, top + 70, textWidth(words, LABEL_PX));
    const under = drawPutting(way, x, top + 70, textWidth(words, LABEL_PX));
    x += textWidth(words, LABEL_PX) + 22;
    return label + under;
  });
  const signs = SIGNS.map((sign) => place(drawSigns([sign], -4, 0), SIGN_WORDS[sign], top + 70));
  const line = element('line', { x1: left, y1: top, x2: left + 120, y2: top, stroke: LINE });
  return {
    svg: [line, ...families, ...forms, ...spans, ...puttings, ...signs].join(''),
    height: 92,
  };
}
