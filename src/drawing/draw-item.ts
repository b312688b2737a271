/** The mark and label of one event: certainty is form, never colour. */

import { dates } from '../messages/en/dates.ts';
import { kinds } from '../messages/en/kinds.ts';
import { picture } from '../messages/en/picture.ts';
import type { Say } from '../messages/say.ts';
import type { EventId, ReportedEvent } from '../model/dataset.ts';
import { KIND_FACTS } from '../model/kinds.ts';
import { puttingOf, type Sign } from '../query/event-signs.ts';
import { wordWhenShort } from '../query/word-when.ts';
import { isolated } from '../text/isolate.ts';
import { drawPutting, drawSigns } from './draw-signs.ts';
import { HUES, INK, PAPER } from './palette.ts';
import { DISC_PX, LABEL_PX, type PlacedItem, ROW_PX } from './place-items.ts';
import { element, escapeXml } from './xml.ts';

/** A disc: filled where stated, tinted from context, dashed where known only by publication. */
export function drawDisc(x: number, y: number, { kind, when }: ReportedEvent): string {
  const { full, soft } = HUES[KIND_FACTS[kind].family];
  const basis = when?.basis ?? 'publication';
  return element('circle', {
    cx: x,
    cy: y,
    r: DISC_PX - 1,
    fill: basis === 'stated' ? full : basis === 'context' ? soft : PAPER,
    stroke: full,
    'stroke-width': 1.4,
    'stroke-dasharray': basis === 'publication' ? '2.2 2' : undefined,
  });
}

/** A label of a width that every program keeps to, whatever font it has. */
export const drawLabel = (label: string, x: number, y: number, width: number): string =>
  element(
    'text',
    {
      x,
      y: y + LABEL_PX * 0.36,
      'font-size': LABEL_PX,
      fill: INK,
      textLength: width,
      lengthAdjust: 'spacingAndGlyphs',
    },
    escapeXml(isolated(label)),
  );

function drawSpan({ event, bounds, from, to }: PlacedItem, y: number): string {
  if (to - from < 1) return '';
  const { full, soft } = HUES[KIND_FACTS[event.kind].family];
  if (bounds.extent === 'throughout') {
    const dash = bounds.openEnd || bounds.approximateStart || bounds.approximateEnd;
    return element('rect', {
      x: from,
      y: y - ROW_PX / 2 + 2,
      width: to - from,
      height: ROW_PX - 4,
      fill: soft,
      stroke: full,
      'stroke-width': 1,
      'stroke-dasharray': dash ? '3 2' : undefined,
    });
  }
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    element('line', { x1, y1, x2, y2, stroke: full, 'stroke-width': 1.4 });
  const stop = (x: number): string => line(x, y - 4, x, y + 4);
  const tail = element('line', {
    x1: from,
    y1: y,
    x2: to,
    y2: y,
    stroke: full,
    'stroke-width': 1.4,
    'stroke-dasharray': '2 2',
  });
  return bounds.openStart ? tail : line(from, y, to, y) + stop(from) + stop(to);
}

/** What edited events were, by their ids. */
export type EditWords = ReadonlyMap<EventId, string>;

const wordSign = (
  sign: Sign,
  { id }: ReportedEvent,
  edits: EditWords | undefined,
  say: Say,
): string =>
  sign === 'differ' ? say(picture).signs.differ : say(picture).edited(edits?.get(id) ?? '');

/** One event at the middle of its row. */
export function drawItem(item: PlacedItem, y: number, say: Say, edits?: EditWords): string {
  const { event, disc, label, labelLeft, labelWidth, signs } = item;
  const way = puttingOf(event);
  const when = event.when ? wordWhenShort(event.when, say) : say(dates).noDate;
  const title = element(
    'title',
    {},
    escapeXml(
      [
        `${isolated(event.title)}. ${say(kinds).kind[event.kind]}, ${when}`,
        ...(way ? [say(kinds).putAs[way]] : []),
        ...signs.map((sign) => wordSign(sign, event, edits, say)),
      ].join('; '),
    ),
  );
  return element(
    'g',
    { 'data-event': event.id },
    title +
      drawSpan(item, y) +
      drawDisc(disc, y, event) +
      drawLabel(label, labelLeft, y, labelWidth) +
      drawPutting(way, labelLeft, y, labelWidth) +
      drawSigns(signs, labelLeft + labelWidth, y),
  );
}
