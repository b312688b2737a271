/**
 * Runs inside the page, before anything of the page does: when the first event stood on screen, how long each frame
 * took, and how long until something asked for was painted. Handed to playwright as a whole, so it refers to nothing outside.
 * @param {string} shows what is on screen once the page is open
 */
export function installStopwatch(shows) {
  const QUIET_MS = 500;
  const PATIENCE_MS = 300_000;
  const CHANGE_PATIENCE_MS = 20_000;
  let lastLongTask = 0;
  /** @type {number[]} */
  let longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      lastLongTask = Math.max(lastLongTask, startTime + duration);
      longTasks.push(duration);
    }
  }).observe({ type: 'longtask', buffered: true });

  /**
   * Resolves with the moment at which a condition held and was painted.
   * @param {() => boolean} holds
   * @param {number} patience
   * @returns {Promise<number>} NaN where it never did
   */
  const painted = (holds, patience) =>
    new Promise((resolve) => {
      const limit = performance.now() + patience;
      const look = () => {
        if (holds()) setTimeout(() => resolve(performance.now()));
        else if (performance.now() > limit) resolve(Number.NaN);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });

  const anItemShows = () =>
    document.querySelector(shows)?.checkVisibility({ visibilityProperty: true }) ?? false;

  /** First item on screen, and no long task for half a second after: the end of the last one. */
  const interactive = painted(anItemShows, PATIENCE_MS).then(async (shown) => {
    while (performance.now() < Math.max(shown, lastLongTask) + QUIET_MS)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return Math.max(shown, lastLongTask);
  });

  /** @type {number[]} */
  let frames = [];
  /** @type {Promise<number> | undefined} */
  let awaited;

  /**
   * How many elements there are, what they are and what they say where they are few.
   * @param {string} selector
   */
  const read = (selector) => {
    const found = [...document.querySelectorAll(selector)];
    return `${found.length}: ${found.length < 10 ? found.map((one) => JSON.stringify({ .../** @type {HTMLElement} */ (one).dataset, says: one.textContent })).join() : ''}`;
  };

  /** @param {number[]} into */
  const record = (into) => {
    if (into !== frames) return;
    into.push(performance.now());
    requestAnimationFrame(() => record(into));
  };

  Object.assign(window, {
    stopwatch: {
      async opened() {
        const usable = await interactive;
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        return { firstPaint: paint ?? usable, interactive: usable };
      },
      /** Tasks of 50 ms and more since it was last asked, milliseconds each. */
      takeLongTasks() {
        const taken = longTasks;
        longTasks = [];
        return taken;
      },
      startFrames() {
        frames = [];
        record(frames);
      },
      /** Milliseconds between one frame and the next. */
      stopFrames() {
        const moments = frames;
        frames = [];
        return moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
      },
      /**
       * Times from the next event of a type until what a selector finds has changed on screen.
       * @param {string} type
       * @param {string} selector
       */
      arm(type, selector) {
        const before = read(selector);
        awaited = new Promise((resolve) => {
          const start = () => {
            const started = performance.now();
            const hasChanged = () => read(selector) !== before;
            void painted(hasChanged, CHANGE_PATIENCE_MS).then((end) => resolve(end - started));
          };
          addEventListener(type, start, { capture: true, once: true });
        });
      },
      elapsed: () => awaited,
    },
  });
}
