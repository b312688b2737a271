/** What financial news compares: "a year earlier", "the quarter", "the latest period". */
import type { Fields } from '../meaning.ts';
import { asDate, type MeaningOf } from './as-date.ts';
import type { Env, Resolved } from './env.ts';
import { shiftBy } from './place-shift.ts';

/** A year before, as precise as what is compared: the quarter that the text reports on, else the year. */
export function resolveYearEarlier(env: Env): Resolved {
  const origin = env.period ?? (env.style === 'history' ? env.mentioned : env.published);
  if (origin?.year === undefined) return { type: 'DATE', value: 'XXXX' };
  const quarter = env.summed ? undefined : env.period?.quarter;
  const fields: Fields = { year: origin.year - 1, ...(quarter !== undefined && { quarter }) };
  if (env.period) return asDate(fields, origin);
  return { ...asDate(fields, origin, true), near: shiftBy(origin, 'month', -12) };
}

/** The quarter or period that the text reports on: "the quarter", "the latest period", "the 1988 period". */
export function resolveQuarter({ which, year }: MeaningOf<'quarter'>, env: Env): Resolved {
  const quarter = env.period?.quarter;
  if (year !== undefined) return asDate({ year, ...(quarter !== undefined && { quarter }) });
  if (env.period && which !== 'this') return asDate(env.period, env.published);
  if (!env.published) return { type: 'DATE', value: 'XXXX-QX' };
  return asDate(shiftBy(env.published, 'quarter', which === 'this' ? 0 : -1) ?? {}, env.published);
}
