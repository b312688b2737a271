/** One visit to one page: opens it, then zooms, pans, selects and filters as a reader would, with mouse and wheel. */
import { installStopwatch } from './stopwatch.mjs';

/** @typedef {import('./sides.mjs').Side} Side */
/** @typedef {import('playwright').Page} Page */

/**
 * @typedef {object} Figures milliseconds, but for the last
 * @property {number} firstPaint
 * @property {number} interactive
 * @property {number} panP50 between two frames
 * @property {number} panP95
 * @property {number} panCpu main thread's time for each frame
 * @property {number} zoomP95
 * @property {number} zoomCpu
 * @property {number} selectFirst with which the reader opens
 * @property {number} select another, median
 * @property {number} filter
 * @property {number} items elements drawn for events
 */

const VIEWPORT = { width: 1440, height: 900 };
const STEPS = 40;
const SELECTIONS = 5;
const GESTURE_LIMIT_MS = 15_000;
const OPEN_LIMIT_MS = 120_000;

/**
 * @param {readonly number[]} numbers
 * @param {number} share 0 to 1
 */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * @param {Page} page
 * @returns {Promise<() => Promise<number>>} reads the main thread's time so far, milliseconds
 */
async function processorClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/**
 * @param {Page} page
 * @param {() => Promise<number>} clock
 * @param {(step: number) => Promise<void>} gesture
 */
async function timeFrames(page, clock, gesture) {
  const before = await clock();
  await page.evaluate(() => stopwatch.startFrames());
  const limit = performance.now() + GESTURE_LIMIT_MS;
  for (let step = 0; step < STEPS && performance.now() < limit; step++) {
    await gesture(step);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
  }
  const frames = await page.evaluate(() => stopwatch.stopFrames());
  const cpu = ((await clock()) - before) / Math.max(1, frames.length);
  return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), cpu };
}

/**
 * @param {Page} page
 * @param {string} type
 * @param {string} selector
 * @param {() => Promise<unknown>} action
 */
async function timeChange(page, type, selector, action) {
  await page.evaluate(([on, of]) => stopwatch.arm(on, of), /** @type {const} */ ([type, selector]));
  await action();
  return page.evaluate(() => stopwatch.elapsed());
}

/**
 * The middles of the targets that are in sight and not covered.
 * @param {Page} page
 * @param {string} target
 */
const targetsInSight = (page, target) =>
  page.evaluate((selector) => {
    const middles = [...document.querySelectorAll(selector)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { element, x: x + width / 2, y: y + height / 2 };
    });
    return middles
      .filter(({ element, x, y }) => element.contains(document.elementFromPoint(x, y)))
      .map(({ x, y }) => ({ x, y }));
  }, target);

/**
 * Selects one event after another; milliseconds each.
 * @param {Page} page
 * @param {Side} side
 */
async function timeSelections(page, side) {
  const times = [];
  for (let nth = 0; nth < SELECTIONS; nth++) {
    const spots = await targetsInSight(page, side.target);
    const spot = spots[Math.floor(((nth + 0.5) / SELECTIONS) * spots.length)];
    if (!spot) throw new Error(`${side.name} has nothing to select in sight`);
    times.push(
      await timeChange(page, 'pointerup', side.selected, () => page.mouse.click(spot.x, spot.y)),
    );
  }
  return times;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {Side} side
 * @param {string} site address of the folder that holds both pages
 * @param {string} dataset
 * @param {{ id: string, name: string }} actor whom the filter asks for
 * @returns {Promise<Figures>}
 */
export async function measureSide(browser, side, site, dataset, actor) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(OPEN_LIMIT_MS);
  await page.addInitScript(installStopwatch);
  await page.goto(site + side.address(dataset));
  const { firstPaint, interactive } = await page.evaluate(() => stopwatch.opened());
  const items = await page.locator(side.item).count();
  const box = await page.locator(side.chart).first().boundingBox();
  if (!box) throw new Error(`${side.name} draws no chart`);
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, VIEWPORT.height) / 2];
  const clock = await processorClock(page);

  await page.mouse.move(x, y);
  if (side.zoomKey) await page.keyboard.down(side.zoomKey);
  const zoom = await timeFrames(page, clock, (step) =>
    page.mouse.wheel(0, step % 8 < 5 ? -120 : 120),
  );
  if (side.zoomKey) await page.keyboard.up(side.zoomKey);
  await page.mouse.down();
  const pan = await timeFrames(page, clock, (step) =>
    page.mouse.move(x + 12 * Math.abs((step % 40) - 20) - 240, y),
  );
  await page.mouse.up();
  const [selectFirst = Number.NaN, ...selections] = await timeSelections(page, side);
  const filter = await timeChange(page, side.filterEvent, side.filtered, () =>
    side.filter(page, actor),
  );
  await page.close();
  return {
    firstPaint,
    interactive,
    panP50: pan.p50,
    panP95: pan.p95,
    panCpu: pan.cpu,
    zoomP95: zoom.p95,
    zoomCpu: zoom.cpu,
    selectFirst,
    select: quantile(selections, 0.5),
    filter,
    items,
  };
}
