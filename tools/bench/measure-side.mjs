/** One visit to one page: opens it, then zooms, pans, selects, filters and searches as a reader would, with mouse, wheel and keys. */
import { processorClock, quantile, timePan, timeZoom } from './gestures.mjs';
import { heapOf } from './heap.mjs';
import { installStopwatch } from './stopwatch.mjs';

/** @typedef {import('./sides.mjs').Side} Side */
/** @typedef {import('playwright').Page} Page */

/**
 * @typedef {object} Figures milliseconds where nothing else is said; NaN where a side cannot do it
 * @property {number} openMs until the first event stands on screen and nothing long runs any more
 * @property {number} panP50 between two frames
 * @property {number} panP95
 * @property {number} panCpuMs main thread's own time for each frame
 * @property {number} zoomP95
 * @property {number} zoomCpuMs
 * @property {number} selectMs
 * @property {number} filterMs an actor, until the next painted frame that shows it
 * @property {number} searchMs a word, in the same way
 * @property {number} heapMB of the page and its workers, buffers included
 * @property {number} items elements drawn for events
 * @property {number} firstPaintMs
 * @property {number} panLongTasks how many of 50 ms and more
 * @property {number} zoomLongTasks
 * @property {number} typingTaskMs the longest task while a word is typed; 0 where none took 50 ms
 * @property {number} kindMs a kind, filtered
 * @property {number} slowPanP95 on a processor four times slower
 * @property {number} slowZoomP95
 */

const VIEWPORT = { width: 1440, height: 900 };
const SELECTIONS = 5;
const OPEN_LIMIT_MS = 300_000;
const SLOWER = 4;
const WORD = 'picketed';
const LETTER_MS = 90;

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
 * Selects one event after another; the median, without the first, with which a reader opens.
 * @param {Page} page
 * @param {Side} side
 * @param {{ x: number, y: number }} middle
 */
async function timeSelections(page, side, middle) {
  const times = [];
  for (let nth = 0; nth < SELECTIONS; nth++) {
    const spots = side.target ? await targetsInSight(page, side.target) : [middle];
    const spot = spots[Math.floor(((nth + 0.5) / SELECTIONS) * spots.length)];
    // Zoomed in so far there may be nothing in sight to select.
    if (!spot) return Number.NaN;
    times.push(
      await timeChange(page, 'pointerup', side.selected, () => page.mouse.click(spot.x, spot.y)),
    );
  }
  return quantile(times.slice(1), 0.5);
}

/**
 * @param {Page} page
 * @param {Side} side
 */
async function timeSearch(page, side) {
  if (!side.search) return { searchMs: Number.NaN, typingTaskMs: Number.NaN };
  const field = page.locator(side.search);
  await field.focus();
  const searchMs = await timeChange(page, 'input', side.filtered, () =>
    page.keyboard.insertText(WORD),
  );
  await timeChange(page, 'input', side.filtered, () => field.fill(''));
  await page.evaluate(() => stopwatch.takeLongTasks());
  await page.keyboard.type(WORD, { delay: LETTER_MS });
  await page.waitForTimeout(500);
  const long = await page.evaluate(() => stopwatch.takeLongTasks());
  await timeChange(page, 'input', side.filtered, () => field.fill(''));
  return { searchMs, typingTaskMs: Math.max(0, ...long) };
}

/**
 * @param {Page} page
 * @param {Side} side
 * @param {() => Promise<number>} clock
 * @param {{ x: number, y: number }} middle
 */
async function timeSlower(page, side, clock, middle) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const zoom = await timeZoom(page, side, clock, middle);
  const pan = await timePan(page, clock, middle);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { slowPanP95: pan.p95, slowZoomP95: zoom.p95 };
}

/**
 * @param {import('playwright').Browser} browser
 * @param {Side} side
 * @param {string} site address of the folder that holds all pages
 * @param {string} dataset
 * @param {{ actor: { id: string, name: string }, kind: string }} asked what the filters ask for
 * @returns {Promise<Figures>}
 */
export async function measureSide(browser, side, site, dataset, asked) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(OPEN_LIMIT_MS);
  await page.addInitScript(installStopwatch, side.shows);
  await page.goto(site + side.address(dataset));
  const { firstPaint, interactive } = await page.evaluate(() => stopwatch.opened());
  const box = await page.locator(side.chart).first().boundingBox();
  if (!box) throw new Error(`${side.name} draws no chart`);
  const middle = {
    x: box.x + box.width / 2,
    y: box.y + Math.min(box.height, VIEWPORT.height) / 2,
  };
  const clock = await processorClock(page);
  const items = [await page.locator(side.item).count()];
  const zoom = await timeZoom(page, side, clock, middle);
  items.push(await page.locator(side.item).count());
  const pan = await timePan(page, clock, middle);
  items.push(await page.locator(side.item).count());
  const selectMs = await timeSelections(page, side, middle);
  const filter = () => side.filter(page, asked.actor);
  const filterMs = await timeChange(page, side.filterEvent, side.filtered, filter);
  await timeChange(page, side.filterEvent, side.filtered, filter);
  const kindMs = await timeKind(page, side, asked.kind);
  const search = await timeSearch(page, side);
  const slower = await timeSlower(page, side, clock, middle);
  const heapMB = await heapOf(page);
  await page.close();
  return {
    openMs: interactive,
    panP50: pan.p50,
    panP95: pan.p95,
    panCpuMs: pan.cpu,
    zoomP95: zoom.p95,
    zoomCpuMs: zoom.cpu,
    selectMs,
    filterMs,
    ...search,
    heapMB,
    items: Math.max(...items),
    firstPaintMs: firstPaint,
    panLongTasks: pan.longTasks,
    zoomLongTasks: zoom.longTasks,
    kindMs,
    ...slower,
  };
}

/**
 * @param {Page} page
 * @param {Side} side
 * @param {string} kind
 */
async function timeKind(page, side, kind) {
  if (!side.kind) return Number.NaN;
  const toggle = () => side.kind?.(page, kind) ?? Promise.resolve();
  const time = await timeChange(page, 'click', side.filtered, toggle);
  await timeChange(page, 'click', side.filtered, toggle);
  return time;
}
