/** How much time is left before the page has something more urgent to do. */
export interface Spell {
  /** Milliseconds. */
  timeRemaining(): number;
}

/** A browser that cannot tell is given this many short pieces of work, then a pause. */
const PIECES_UNTOLD = 15;
const PAUSE_MS = 16;

function untold(): Spell {
  let left = PIECES_UNTOLD;
  return { timeRemaining: () => (left-- > 0 ? PAUSE_MS : 0) };
}

/** Resolves when the page has nothing more urgent to do. */
export const whenIdle = (): Promise<Spell> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve);
    else setTimeout(() => resolve(untold()), PAUSE_MS);
  });
