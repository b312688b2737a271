/** The element of one mark: built from nodes, never from markup, and kept in step with its item, or taken over by another. */

import { counts } from '../../messages/en/counts.ts';
import { timeline } from '../../messages/en/timeline.ts';
import type { Say } from '../../messages/say.ts';
import { KIND_FACTS, type Kind } from '../../model/kinds.ts';
import type { MarkSpan } from '../../query/mark-span.ts';
import { certaintyOf } from '../../query/word-when.ts';
import marks from '../marks/marks.module.css';
import putting from '../marks/putting.module.css';
import { extentOf } from './extent-of.ts';
import type { ChartItem, ClusterItem, EventItem } from './lay-out-lanes.ts';
import styles from './mark.module.css';
import { drawSigns, icon } from './mark-icons.ts';

const MOST_KINDS = 3;

function span(className: string | undefined, text = ''): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  if (text) element.textContent = text;
  return element;
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

function labelOf(): HTMLSpanElement {
  const label = span(styles.label);
  label.setAttribute('data-part', 'label');
  label.dir = 'auto';
  label.append(span(styles.text));
  return label;
}

/** Writes what differs: each write costs the page a layout of the label. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** After the words: the letters of the articles, and the signs. */
function tailOf({ letters, signs }: EventItem): readonly HTMLElement[] {
  const drawn = signs.map((sign) => {
    const mark = span(styles.sign);
    mark.append(icon(sign === 'edited' ? 'edit' : 'differ'));
    return mark;
  });
  return letters === '' ? drawn : [span(styles.letters, letters), ...drawn];
}

interface EventParts {
  readonly kind: 'event';
  readonly reach: HTMLElement;
  readonly badge: HTMLElement;
  readonly label: HTMLElement;
  readonly note: HTMLElement;
  look: string;
  tail: string;
  icon: Kind | undefined;
}

interface ClusterParts {
  readonly kind: 'cluster';
  readonly count: HTMLElement;
  readonly label: HTMLElement;
  kinds: string;
}

const partsOf = new WeakMap<HTMLElement, EventParts | ClusterParts>();

function eventParts(element: HTMLElement): EventParts {
  const known = partsOf.get(element);
  if (known?.kind === 'event') return known;
  const parts: EventParts = {
    kind: 'event',
    reach: span(styles.reach),
    badge: span(undefined),
    label: labelOf(),
    note: span(styles.note),
    look: '',
    tail: '',
    icon: undefined,
  };
  partsOf.set(element, parts);
  element.replaceChildren(parts.badge, parts.label);
  return parts;
}

/** A part that only some marks have. */
function keep(part: HTMLElement, isWanted: boolean, put: (part: HTMLElement) => void): void {
  if (!isWanted) part.remove();
  else if (!part.parentNode) put(part);
}

const hasReach = ({ form, aboutStart }: MarkSpan): boolean => form !== 'point' || aboutStart;

/** Touches only what looks different: most changes of zoom level move a mark and leave its look. */
function fillEvent(element: HTMLElement, item: EventItem, mark: MarkSpan, say: Say): void {
  const parts = eventParts(element);
  const className = classOf(item, mark);
  const { labelMost, goesOn } = item.place;
  const most = String(Math.ceil(labelMost));
  const tail = `${item.letters} ${item.signs}`;
  const badge = joined(marks.badge, marks[certaintyOf(item.event)], styles.badge);
  const look = `${className} ${badge} ${goesOn && say(timeline).goesOn} ${most} ${tail} ${item.putting} ${item.event.kind} ${item.label}`;
  if (parts.look === look) return;
  parts.look = look;
  if (element.className !== className) element.className = className;
  if (parts.badge.className !== badge) parts.badge.className = badge;
  parts.badge.setAttribute('data-form', mark.form);
  if (parts.icon !== item.event.kind) parts.badge.replaceChildren(icon(item.event.kind));
  parts.icon = item.event.kind;
  parts.label.style.setProperty('--most', most);
  const text = parts.label.children[0] as Element;
  write(text, item.label);
  const way = joined(styles.text, item.putting && putting[item.putting]);
  if (text.className !== way) text.className = way;
  if (parts.tail !== tail) parts.label.replaceChildren(text, ...tailOf(item));
  parts.tail = tail;
  keep(parts.reach, hasReach(mark), (reach) => element.prepend(reach));
  write(parts.note, say(timeline).goesOn);
  keep(parts.note, goesOn, (note) => element.append(note));
}

function clusterParts(element: HTMLElement, { place }: ClusterItem): ClusterParts {
  const known = partsOf.get(element);
  if (known?.kind === 'cluster') return known;
  const parts: ClusterParts = {
    kind: 'cluster',
    count: span(styles.count),
    label: labelOf(),
    kinds: '',
  };
  partsOf.set(element, parts);
  element.className = styles.mark ?? '';
  parts.label.classList.add(styles.kinds ?? '');
  parts.label.style.setProperty('--most', String(Math.ceil(place.labelMost)));
  element.replaceChildren(parts.count, parts.label);
  return parts;
}

function fillCluster(
  element: HTMLElement,
  item: ClusterItem,
  kinds: readonly Kind[],
  say: Say,
): void {
  const parts = clusterParts(element, item);
  write(parts.count, say(counts).number(item.members.count));
  write(parts.label.children[0] as Element, say(timeline).events);
  const shown = kinds.slice(0, MOST_KINDS);
  if (parts.kinds === shown.join()) return;
  parts.kinds = shown.join();
  parts.label.replaceChildren(parts.label.children[0] as Element, drawSigns(shown));
}

function setPlace(element: HTMLElement, item: ChartItem): void {
  const { place } = item;
  const { start, end } = extentOf(item);
  const part = (chart: number): string =>
    end > start ? `${((chart - start) / (end - start)) * 100}%` : '0%';
  const { style } = element;
  const set = (name: string, value: string): void => {
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  };
  set('--at', part(place.at));
  set('--start', part(place.start));
  set('--end', part(place.end));
  set('--label', part(place.label.chart));
  set('--label-px', String(place.label.px));
  style.removeProperty('--stick');
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
