/** What each form and colour means, and the events that have no date. */
import { counts } from '../messages/en/counts.ts';
import { kinds } from '../messages/en/kinds.ts';
import { picture } from '../messages/en/picture.ts';
import type { Say } from '../messages/say.ts';
import type { ReportedEvent } from '../model/dataset.ts';
import { FAMILIES } from '../model/kinds.ts';
import { puttingOf, SIGNS, type SignedEvents, signsOf } from '../query/event-signs.ts';
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

/** Where a block may stand, pixels. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The events that nothing dates, in columns. */
export function drawUndated(
  events: readonly ReportedEvent[],
  { left, right, top }: Room,
  say: Say,
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
  const head = heading(
    say(picture).undated(say(counts).events(events.length)),
    left,
    top + 18,
    LABEL_PX,
  );
  return {
    svg: line + head + items.join(''),
    height: HEAD_PX + Math.ceil(events.length / columns) * ROW_PX,
  };
}

const FORMS = [
  { fill: 'full', dash: undefined },
  { fill: 'soft', dash: undefined },
  { fill: 'none', dash: '2.2 2' },
] as const;

const PUTTINGS = ['claimed', 'denied', 'planned'] as const;

/** Families by colour, certainty by form, spans by line. */
export function drawLegend(left: number, top: number, say: Say): Block {
  const words = say(picture);
  let x = left;
  const place = (sample: string, said: string, y: number): string => {
    const label = drawLabel(said, x + 20, y, textWidth(said, LABEL_PX));
    const placed = element('g', { transform: `translate(${x} ${y})` }, sample);
    x += 20 + textWidth(said, LABEL_PX) + 22;
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
    place(disc(HUES[family].full, HUES[family].full), say(kinds).family[family], top + 26),
  );
  x = left;
  const forms = FORMS.map(({ fill, dash }) =>
    place(
      disc(fill === 'full' ? INK_2 : fill === 'soft' ? LINE : PAPER, INK_2, dash),
      words.forms[fill],
      top + 48,
    ),
  );
  const bar = element('rect', { x: -2, y: -6, width: 16, height: 12, fill: LINE, stroke: INK_2 });
  const whisker = element('path', {
    d: 'M-2 0H14M-2 -4V4M14 -4V4',
    stroke: INK_2,
    fill: 'none',
  });
  const spans = [place(bar, words.lasted, top + 48), place(whisker, words.once, top + 48)];
  x = left;
  const puttings = PUTTINGS.map((way) => {
    const said = words.puttings[way];
    const label = drawLabel(said, x, top + 70, textWidth(said, LABEL_PX));
    const under = drawPutting(way, x, top + 70, textWidth(said, LABEL_PX));
    x += textWidth(said, LABEL_PX) + 22;
    return label + under;
  });
  const signs = SIGNS.map((sign) => place(drawSigns([sign], -4, 0), words.signs[sign], top + 70));
  const line = element('line', { x1: left, y1: top, x2: left + 120, y2: top, stroke: LINE });
  return {
    svg: [line, ...families, ...forms, ...spans, ...puttings, ...signs].join(''),
    height: 92,
  };
}
