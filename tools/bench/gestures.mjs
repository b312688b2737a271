/** What a reader does to a chart with mouse and wheel, and how long each frame takes meanwhile. */

/** @typedef {import('./sides.mjs').Side} Side */
/** @typedef {import('playwright').Page} Page */

const STEPS = 40;
const GESTURE_LIMIT_MS = 20_000;

/**
 * @param {readonly number[]} numbers
 * @param {number} share 0 to 1
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * @param {Page} page
 * @returns {Promise<() => Promise<number>>} reads the main thread's own time so far, milliseconds
 */
export async function processorClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/**
 * @typedef {object} Frames milliseconds
 * @property {number} p50
 * @property {number} p95
 * @property {number} cpu the main thread's own time for each frame
 * @property {number} longTasks how many of 50 ms and more
 */

/**
 * @param {Page} page
 * @param {() => Promise<number>} clock
 * @param {(step: number) => Promise<void>} gesture
 * @returns {Promise<Frames>}
 */
async function timeFrames(page, clock, gesture) {
  const before = await clock();
  await page.evaluate(() => {
    stopwatch.takeLongTasks();
    stopwatch.startFrames();
  });
  const limit = performance.now() + GESTURE_LIMIT_MS;
  for (let step = 0; step < STEPS && performance.now() < limit; step++) {
    await gesture(step);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
  }
  const frames = await page.evaluate(() => stopwatch.stopFrames());
  const cpu = ((await clock()) - before) / Math.max(1, frames.length);
  const longTasks = await page.evaluate(() => stopwatch.takeLongTasks().length);
  return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), cpu, longTasks };
}

/**
 * The wheel over the middle of the chart: five notches in, three out.
 * @param {Page} page
 * @param {Side} side
 * @param {() => Promise<number>} clock
 * @param {{ x: number, y: number }} middle
 */
export async function timeZoom(page, side, clock, { x, y }) {
  await page.mouse.move(x, y);
  if (side.zoomKey) await page.keyboard.down(side.zoomKey);
  const frames = await timeFrames(page, clock, (step) =>
    page.mouse.wheel(0, step % 8 < 5 ? -120 : 120),
  );
  if (side.zoomKey) await page.keyboard.up(side.zoomKey);
  return frames;
}

/**
 * A drag to and fro, 12 pixels a frame.
 * @param {Page} page
 * @param {() => Promise<number>} clock
 * @param {{ x: number, y: number }} middle
 */
export async function timePan(page, clock, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = await timeFrames(page, clock, (step) =>
    page.mouse.move(x + 12 * Math.abs((step % 40) - 20) - 240, y),
  );
  await page.mouse.up();
  return frames;
}
