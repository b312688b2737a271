/** @typedef {import('./measure-side.mjs').Figures} Figures */

/** What a line of JSON tells, in its order. @type {readonly (keyof Figures)[]} */
const TOLD = [
  'openMs',
  'panP50',
  'panP95',
  'panCpuMs',
  'zoomP95',
  'zoomCpuMs',
  'selectMs',
  'filterMs',
  'searchMs',
  'heapMB',
  'items',
];

/** @type {readonly (readonly [keyof Figures, string])[]} */
const ROWS = [
  ['firstPaintMs', 'first paint'],
  ['openMs', 'open and usable'],
  ['panP50', 'pan, median frame'],
  ['panP95', 'pan, 95th percentile'],
  ['panCpuMs', 'pan, processor a frame'],
  ['panLongTasks', 'pan, tasks over 50 ms'],
  ['zoomP95', 'zoom, 95th percentile'],
  ['zoomCpuMs', 'zoom, processor a frame'],
  ['zoomLongTasks', 'zoom, tasks over 50 ms'],
  ['selectMs', 'select an event'],
  ['filterMs', 'filter by an actor'],
  ['kindMs', 'filter by a kind'],
  ['searchMs', 'search a word'],
  ['typingTaskMs', 'typing, longest task'],
  ['slowPanP95', 'pan p95, 4 times slower'],
  ['slowZoomP95', 'zoom p95, 4 times slower'],
  ['heapMB', 'memory, MB'],
  ['items', 'elements drawn'],
];

/** @param {number} number */
const rounded = (number) => (Number.isNaN(number) ? null : Math.round(number * 10) / 10);

/**
 * One line for a program; null for what a side cannot do.
 * @param {number} events
 * @param {string} side
 * @param {Figures} figures
 */
export const lineOf = (events, side, figures) =>
  JSON.stringify({
    events,
    side,
    ...Object.fromEntries(TOLD.map((key) => [key, rounded(figures[key])])),
  });

/** @param {readonly string[]} cells */
const line = ([name = '', ...numbers]) =>
  name.padEnd(26) + numbers.map((cell) => cell.padStart(12)).join('');

/**
 * A table of one size, milliseconds where nothing else is said; a dash for what a side cannot do.
 * @param {number} events
 * @param {Readonly<Record<string, Figures>>} sides
 */
export function tableOf(events, sides) {
  const cell = (/** @type {number} */ number) =>
    Number.isNaN(number) ? '–' : number.toFixed(number < 1000 ? 1 : 0);
  const rows = ROWS.map(([key, label]) =>
    line([label, ...Object.values(sides).map((figures) => cell(figures[key]))]),
  );
  return [line([`${events.toLocaleString('en')} events`, ...Object.keys(sides)]), ...rows].join(
    '\n',
  );
}
