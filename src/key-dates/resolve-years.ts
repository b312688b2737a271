/** The years of the entries of a chronology, most of which tell day and month alone. */
import { utcDay } from '../model/edtf.ts';

export interface Entry {
  readonly month: number;
  readonly dayOfMonth: number;
  /** Known where the entry or a line above it tells it. */
  readonly year?: number;
}

/** So many days out of order are a slip of the list, not a year gone by. */
const SLIP = 45;
const DAY_MS = 86_400_000;

const dayIn = (year: number, { month, dayOfMonth }: Entry): number =>
  utcDay(year, month, dayOfMonth);

/** Steps from one entry to the next by the shorter way round the year, in days. */
function steps(entries: readonly Entry[]): readonly number[] {
  return entries.slice(1).map((entry, i) => {
    const days = (dayIn(2001, entry) - dayIn(2001, entries[i]!)) / DAY_MS;
    return days - 365 * Math.round(days / 365);
  });
}

/** Whether later entries tell of later days: by the years that are told, else by most of the steps. */
export function isAscending(entries: readonly Entry[]): boolean {
  const years = entries.flatMap(({ year }) => (year === undefined ? [] : [year]));
  if (years.length > 1 && years[0] !== years.at(-1)) return years[0]! < years.at(-1)!;
  const all = steps(entries);
  return all.filter((step) => step > 0).length >= all.filter((step) => step < 0).length;
}

/** The day of an entry that comes next to a known one: within a year after it, but for a slip. */
function after(known: number, entry: Entry): number {
  const earliest = known - SLIP * DAY_MS;
  const first = new Date(earliest).getUTCFullYear();
  const sameYear = dayIn(first, entry);
  return sameYear >= earliest ? sameYear : dayIn(first + 1, entry);
}

/** The day of an entry that comes right before a known one: within a year before it, but for a slip. */
function before(known: number, entry: Entry): number {
  const latest = known + SLIP * DAY_MS;
  const last = new Date(latest).getUTCFullYear();
  const sameYear = dayIn(last, entry);
  return sameYear <= latest ? sameYear : dayIn(last - 1, entry);
}

/** The latest year in which no entry lies after publication, as far as the order of the entries goes. */
function lastDay(entry: Entry, published: number): number {
  const year = new Date(published).getUTCFullYear();
  const day = dayIn(year, entry);
  return day <= published + DAY_MS ? day : dayIn(year - 1, entry);
}

/** The days of entries in ascending order; undefined where nothing tells a single year. */
function resolveAscending(
  entries: readonly Entry[],
  published: number | undefined,
): readonly number[] | undefined {
  const days: (number | undefined)[] = entries.map((entry) =>
    entry.year === undefined ? undefined : dayIn(entry.year, entry),
  );
  if (entries.every(({ year }) => year === undefined)) {
    if (published === undefined) return undefined;
    days[days.length - 1] = lastDay(entries.at(-1)!, published);
  }
  for (const [i, entry] of entries.entries()) {
    const last = days[i - 1];
    if (days[i] === undefined && last !== undefined) days[i] = after(last, entry);
  }
  for (const [i, entry] of [...entries.entries()].reverse()) {
    const next = days[i + 1];
    if (days[i] === undefined && next !== undefined) days[i] = before(next, entry);
  }
  return days.every((day) => day !== undefined) ? days : undefined;
}

/** The days of the entries, in their order, milliseconds since 1970 UTC; undefined where no year is to be had. */
export function resolveYears(
  entries: readonly Entry[],
  published: number | undefined,
): readonly number[] | undefined {
  if (entries.length === 0) return [];
  if (isAscending(entries)) return resolveAscending(entries, published);
  return resolveAscending([...entries].reverse(), published)?.toReversed();
}

/** How much of the way from the first to the last of these days goes the same way in time, from 0 to 1. */
export function orderliness(days: readonly number[]): number {
  const all = days.slice(1).map((day, i) => Math.sign(day - days[i]!));
  const up = all.filter((step) => step >= 0).length;
  const down = all.filter((step) => step <= 0).length;
  return all.length === 0 ? 1 : Math.max(up, down) / all.length;
}
