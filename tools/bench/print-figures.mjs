/** @typedef {import('./measure-side.mjs').Figures} Figures */

/** @type {readonly (readonly [keyof Figures, string])[]} */
const ROWS = [
  ['firstPaint', 'first paint'],
  ['interactive', 'time to interactive'],
  ['panP50', 'pan, median frame'],
  ['panP95', 'pan, 95th percentile'],
  ['panCpu', 'pan, processor a frame'],
  ['zoomP95', 'zoom, 95th percentile'],
  ['zoomCpu', 'zoom, processor a frame'],
  ['selectFirst', 'select, the reader opens'],
  ['select', 'select another'],
  ['filter', 'filter'],
  ['items', 'elements drawn'],
];

/** @param {readonly string[]} cells */
const line = ([name = '', ...numbers]) =>
  name.padEnd(26) + numbers.map((cell) => cell.padStart(14)).join('');

/**
 * A table of one size: milliseconds on both sides, and the ratio of ours to the bare one's.
 * @param {number} events
 * @param {Figures} ours
 * @param {Figures} bare
 */
export function tableOf(events, ours, bare) {
  const rows = ROWS.map(([key, label]) => {
    const digits = key === 'items' ? 0 : 1;
    return line([
      label,
      ours[key].toFixed(digits),
      bare[key].toFixed(digits),
      (ours[key] / bare[key]).toFixed(2),
    ]);
  });
  return [line([`${events} events, ms`, 'sourceline', 'bare vis', 'ratio']), ...rows].join('\n');
}
