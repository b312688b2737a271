/** How fast a run goes, and how long it will go on. */
export interface Pace {
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/** Too early to tell before this. */
const SOONEST_MS = 2000;

/** `now` in milliseconds; undefined as long as it cannot be told. The clock starts with this call. */
export function makePace(now: () => number): (done: number, all: number) => Pace | undefined {
  const start = now();
  return (done, all) => {
    const elapsed = now() - start;
    if (elapsed < SOONEST_MS || done === 0) return undefined;
    const perSecond = Math.round((done / elapsed) * 10_000) / 10;
    return { perSecond, secondsLeft: Math.ceil(((all - done) * elapsed) / done / 1000) };
  };
}

/** "40 s", "12 min", "3 h 20 min". */
export function wordSeconds(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
