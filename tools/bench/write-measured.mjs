/** Writes what was measured into docs/performance.md, between two marks: a table for each size, with the bars beside the figures. */
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {import('./measure-side.mjs').Figures} Figures */

/**
 * @typedef {object} Measured
 * @property {number} events
 * @property {Readonly<Record<string, Figures>>} sides
 * @property {readonly [before: number, after: number]} load of the machine
 */

const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];
const NAMES = { sourceline: 'Sourceline', vis: 'bare vis-timeline', canvas: 'bare canvas' };
/** From so many events on the bars hold. */
const BARRED = 100_000;
const MILLION = 1_000_000;

/** @type {readonly (readonly [label: string, ...(keyof Figures)[]])[]} */
const ROWS = [
  ['first paint, ms', 'firstPaintMs'],
  ['open and usable, ms', 'openMs'],
  ['pan: median frame, ms', 'panP50'],
  ['pan: 95th percentile, ms', 'panP95'],
  ['pan: processor a frame, ms', 'panCpuMs'],
  ['zoom: 95th percentile, ms', 'zoomP95'],
  ['zoom: processor a frame, ms', 'zoomCpuMs'],
  ['select an event, ms', 'selectMs'],
  ['filter by actor; by kind, ms', 'filterMs', 'kindMs'],
  ['search a word; typing: longest task, ms', 'searchMs', 'typingTaskMs'],
  ['processor 4 times slower: pan; zoom p95, ms', 'slowPanP95', 'slowZoomP95'],
  ['memory, MB', 'heapMB'],
  ['elements', 'items'],
];

/**
 * The bars of a figure.
 * @param {keyof Figures} key
 * @param {number} events
 * @param {Figures | undefined} canvas
 */
function barOf(key, events, canvas) {
  const isMillion = events >= MILLION;
  const times = (/** @type {number} */ most, /** @type {number} */ of) =>
    Number.isFinite(of) ? most * of : undefined;
  /** @type {Partial<Record<keyof Figures, number | undefined>>} */
  const most = {
    firstPaintMs: 1000,
    openMs: isMillion ? 15_000 : 3000,
    panP95: times(2, canvas?.panP95 ?? Number.NaN),
    panCpuMs: 10,
    zoomP95: times(3, canvas?.zoomP95 ?? Number.NaN),
    filterMs: isMillion ? 500 : 100,
    kindMs: isMillion ? 500 : 100,
    typingTaskMs: 50,
    slowPanP95: 60,
    slowZoomP95: 200,
    heapMB: isMillion ? 1500 : 400,
    items: 300,
  };
  return most[key];
}

/** @param {number | undefined} number */
function cell(number) {
  if (number === undefined || !Number.isFinite(number)) return '–';
  return number.toLocaleString('en', { maximumFractionDigits: number < 100 ? 1 : 0 });
}

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {Measured} measured */
export function measuredTable({ events, sides, load }) {
  const names = Object.keys(sides);
  const isBarred = events >= BARRED;
  const head = [
    `${events.toLocaleString('en')} events, load ${load.map((one) => one.toFixed(1)).join(' to ')}`,
    ...names.map((name) => NAMES[/** @type {keyof typeof NAMES} */ (name)] ?? name),
    ...(isBarred ? ['at most'] : []),
  ];
  const lines = ROWS.map(([label, ...keys]) =>
    row([
      label,
      ...names.map((name) => keys.map((key) => cell(sides[name]?.[key])).join('; ')),
      ...(isBarred ? [keys.map((key) => cell(barOf(key, events, sides.canvas))).join('; ')] : []),
    ]),
  );
  const rule = row(['---', ...head.slice(1).map(() => '---:')]);
  return [row(head), rule, ...lines].join('\n');
}

/**
 * @param {string} page of Markdown
 * @param {string} text what is to stand between its marks
 */
export function withMeasured(page, text) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, from + BEGIN.length)}\n${text}\n${page.slice(to)}`;
}

/**
 * @param {string} path
 * @param {string} machine what measured, in a sentence
 * @param {readonly Measured[]} all
 */
export function writeMeasured(path, machine, all) {
  const text = [machine, ...all.map(measuredTable)].join('\n\n');
  writeFileSync(path, withMeasured(readFileSync(path, 'utf8'), text));
}
