/** The element of one mark: built from nodes, never from markup, and kept in step with its item. */

import { counts } from '../../messages/en/counts.ts';
import { timeline } from '../../messages/en/timeline.ts';
import type { Say } from '../../messages/say.ts';
import { KIND_FACTS, type Kind } from '../../model/kinds.ts';
import type { MarkSpan } from '../../query/mark-span.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { drawingOf, type IconName } from '../marks/icons.ts';
import marks from '../marks/marks.module.css';
import type { ChartItem, ClusterItem, EventItem } from './lay-out-lanes.ts';
import styles from './mark.module.css';

/** Chart milliseconds in one unit of the custom properties: a day, so that the numbers stay small. */
export const CHART_UNIT = 86_400_000;

const SVG = 'http://www.w3.org/2000/svg';
const MOST_KINDS = 3;

function span(className: string | undefined, text = ''): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  if (text) element.textContent = text;
  return element;
}

function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', marks.icon ?? '');
  const { stroke, fill } = drawingOf(name);
  for (const [d, filled] of [
    [stroke, false],
    [fill, true],
  ] as const) {
    if (!d) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (filled) {
      path.setAttribute('fill', 'currentColor');
      path.setAttribute('stroke', 'none');
    }
    svg.append(path);
  }
  return svg;
}

const joined = (...names: (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');

function classOf(item: EventItem, { form, open, aboutStart, aboutEnd }: MarkSpan): string {
  const { kind } = item.event;
  return joined(
    styles.mark,
    styles[form],
    marks[KIND_FACTS[kind].family],
    item.event.when?.basis === 'context' && styles.tinted,
    open && styles.open,
    aboutStart && styles.aboutStart,
    aboutEnd && styles.aboutEnd,
    item.place.labelInside && styles.inside,
    item.place.short && styles.short,
    item.place.overLine && styles.halo,
  );
}

function labelOf(text: string, letters: string, most: number): HTMLSpanElement {
  const label = span(styles.label);
  label.setAttribute('data-part', 'label');
  label.dir = 'auto';
  label.style.setProperty('--most', String(Math.ceil(most)));
  label.append(span(styles.text, text));
  if (letters) label.append(span(styles.letters, letters));
  return label;
}

const looks = new WeakMap<HTMLElement, string>();

/** Rebuilds only what looks different: most changes of zoom level move a mark and leave its look. */
function fillEvent(element: HTMLElement, item: EventItem, mark: MarkSpan, say: Say): void {
  const className = classOf(item, mark);
  const { labelMost, goesOn } = item.place;
  const look = `${className} ${goesOn} ${Math.ceil(labelMost)} ${item.letters} ${item.label}`;
  if (looks.get(element) === look) return;
  looks.set(element, look);
  element.className = className;
  const badge = span(joined(marks.badge, marks[certaintyOf(item.event)], styles.badge));
  badge.setAttribute('data-form', mark.form);
  badge.append(icon(item.event.kind));
  const parts = [span(styles.reach), badge];
  parts.push(labelOf(item.label, item.letters, item.place.labelMost));
  if (item.place.goesOn) parts.push(span(styles.note, say(timeline).goesOn));
  element.replaceChildren(...parts);
}

function fillCluster(
  element: HTMLElement,
  item: ClusterItem,
  kinds: readonly Kind[],
  say: Say,
): void {
  element.className = styles.mark ?? '';
  const badge = span(styles.count, say(counts).number(item.rows.length));
  const label = labelOf(say(timeline).events, '', item.place.labelMost);
  label.classList.add(styles.kinds ?? '');
  for (const kind of kinds.slice(0, MOST_KINDS)) {
    const sign = span(joined(styles.kind, marks[KIND_FACTS[kind].family]));
    sign.append(icon(kind));
    label.append(sign);
  }
  element.replaceChildren(badge, label);
}

/** A point stands still within itself at every scale; only marks that reach over time need to know the scale. */
function setPlace(element: HTMLElement, { top, place }: ChartItem): void {
  const origin = Math.min(place.start, place.at);
  const reaches = [place.at, place.start, place.end, place.label.chart].some((c) => c !== origin);
  element.toggleAttribute('data-scales', reaches);
  const days = (chart: number): string => String((chart - origin) / CHART_UNIT);
  const { style } = element;
  style.setProperty('--y', String(top));
  style.setProperty('--at', days(place.at));
  style.setProperty('--start', days(place.start));
  style.setProperty('--end', days(place.end));
  style.setProperty('--label', days(place.label.chart));
  style.setProperty('--label-px', String(place.label.px));
}

/** Makes or refreshes the element of an item. Given the mark of an event, or the kinds in an aggregate. */
export function drawMark(
  element: HTMLElement | undefined,
  item: ChartItem,
  mark: MarkSpan | undefined,
  say: Say,
  kinds: readonly Kind[] = [],
): HTMLElement {
  const drawn = element ?? document.createElement('div');
  drawn.setAttribute('data-key', item.key);
  if (item.kind === 'cluster') fillCluster(drawn, item, kinds, say);
  else if (mark) {
    drawn.setAttribute('data-event', item.event.id);
    drawn.toggleAttribute('data-bar', mark.form === 'bar');
    fillEvent(drawn, item, mark, say);
  }
  setPlace(drawn, item);
  return drawn;
}
