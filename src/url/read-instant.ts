/** Moments in an address: `2020-10-05` for the start of a day, `2020-10-05T06:30Z` for any other. UTC. */
const DAY_MS = 86_400_000;
const DAY = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/;
const INSTANT = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?Z$/;

const isDayStart = (ms: number): boolean => ms % DAY_MS === 0;

/** The inverse of readInstant for whole milliseconds that a Date can hold. */
export function writeInstant(ms: number): string {
  const iso = new Date(ms).toISOString();
  if (isDayStart(ms)) return iso.slice(0, iso.indexOf('T'));
  return iso.replace(/(:00)?\.000Z$/, 'Z');
}

/** Milliseconds since 1970 UTC; undefined where the text is no moment. */
export function readInstant(text: string): number | undefined {
  const complete = DAY.test(text) ? `${text}T00:00:00.000Z` : INSTANT.test(text) ? text : undefined;
  const ms = complete === undefined ? Number.NaN : Date.parse(complete);
  // A day that its month does not have rolls over in some engines: what comes back must be what was asked.
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(text.slice(0, 10)))
    return undefined;
  return ms;
}

/** The end of a half-open stretch. A day is written as the last day that is in it, as people read "to". */
export const writeEnd = (ms: number): string =>
  isDayStart(ms) ? writeInstant(ms - DAY_MS) : writeInstant(ms);

export function readEnd(text: string): number | undefined {
  const ms = readInstant(text);
  return ms !== undefined && DAY.test(text) ? ms + DAY_MS : ms;
}
