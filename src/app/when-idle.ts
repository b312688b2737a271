/** Resolves when the page has nothing more urgent to do; in a browser that cannot tell, after a moment. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 16);
  });
