/**
 * A whole timeline as one SVG with real text: every dated event in a row of its own room, the others in a list, a legend
 * below. The same events give the same bytes; nothing in it is fetched from elsewhere.
 */
import { counts } from '../messages/en/counts.ts';
import { dates } from '../messages/en/dates.ts';
import { picture } from '../messages/en/picture.ts';
import { type Say, sayEnglish } from '../messages/say.ts';
import type { Dataset, EventId, ReportedEvent } from '../model/dataset.ts';
import { eventBounds } from '../query/event-bounds.ts';
import { indexOf } from '../query/event-index.ts';
import { wordZoneName } from '../query/word-date.ts';
import { drawAxis } from './draw-axis.ts';
import { drawItem, type EditWords } from './draw-item.ts';
import { drawLegend, drawUndated, heading } from './draw-legend.ts';
import { inColumns, rowsOf } from './in-columns.ts';
import { FONT, INK_2, PAPER } from './palette.ts';
import { placeItems, ROW_PX } from './place-items.ts';
import { fitText } from './text-width.ts';
import { timeScale } from './time-scale.ts';
import { element, escapeXml } from './xml.ts';

const MARGIN = 24;
const HEAD_PX = 92;
export const LEAST_WIDTH_PX = 640;
export const USUAL_WIDTH_PX = 1600;

/** The events of a dataset in time order. */
function inTime(dataset: Dataset): readonly ReportedEvent[] {
  const index = indexOf(dataset);
  return Array.from({ length: index.count }, (_, row) => index.eventAt(row));
}

function momentsOf(dataset: Dataset, events: readonly ReportedEvent[]): readonly number[] {
  return events.flatMap((event) => {
    const bounds = eventBounds(event, dataset);
    if (!bounds) return [];
    const { start, end } = bounds;
    return [...(start === undefined ? [] : [start]), ...(end === undefined ? [] : [end])];
  });
}

/** What is known of the events beside their reports. */
export interface Marked {
  /** Those whose sources differ. */
  readonly differ?: ReadonlySet<EventId> | undefined;
  /** What edited ones were, in words. */
  readonly edits?: EditWords | undefined;
  /** The language of what is not the articles'; English where it is absent. */
  readonly say?: Say | undefined;
}

const middleOf = (row: number): number => HEAD_PX + row * ROW_PX + ROW_PX / 2 + 4;

/** The events of a dataset as an SVG of columns of some width in pixels, at least 640: one, or for very many events several. */
export function drawTimeline(
  dataset: Dataset,
  width: number = USUAL_WIDTH_PX,
  { differ, edits, say = sayEnglish }: Marked = {},
): string {
  const signed = { differ, edited: new Set(edits?.keys()) };
  const wide = Math.max(LEAST_WIDTH_PX, Math.round(width));
  const [left, right] = [MARGIN, wide - MARGIN];
  const events = inTime(dataset);
  const undated = events.filter(({ when }) => !when);
  const moments = momentsOf(dataset, events);
  const scale = timeScale(moments, left, right);
  const items = placeItems(dataset, events, scale, { left, right }, signed);
  const columns = inColumns(items, wide, MARGIN);
  const rows = columns.reduce((most, column) => Math.max(most, rowsOf(column)), 0);
  const bottom = HEAD_PX + rows * ROW_PX + 10;
  const whole = wide * columns.length;
  const tray = drawUndated(undated, { left, right: whole - MARGIN, top: bottom + 16 }, say, signed);
  const legend = drawLegend(left, bottom + 16 + tray.height + 16, say);
  const height = bottom + 16 + tray.height + 16 + legend.height;
  const reports = events.reduce((sum, event) => sum + event.reports.length, 0);
  const number = say(counts);
  const told = [
    number.events(events.length),
    number.reports(reports),
    number.articles(dataset.articles.length),
    ...(say.zone === undefined ? [] : [`${say(dates).hours}: ${wordZoneName(say.zone)}`]),
  ].join(' · ');
  const title = dataset.title || say(picture).timeline;
  const inside = [
    element('title', {}, escapeXml(title)),
    element('rect', { width: whole, height, fill: PAPER }),
    heading(fitText(title, 18, right - left), left, 30, 18),
    element('text', { x: left, y: 48, 'font-size': 12, fill: INK_2 }, escapeXml(told)),
    ...columns.flatMap((column) => [
      drawAxis(timeScale(moments, column.left, column.right), { top: HEAD_PX, bottom }, say),
      ...column.items.map((item) => drawItem(item, middleOf(item.row), say, edits)),
    ]),
    tray.svg,
    legend.svg,
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: whole,
      height,
      viewBox: `0 0 ${whole} ${height}`,
      'font-family': FONT,
      role: 'img',
    },
    `\n${inside.filter(Boolean).join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
