/** What financial news compares: "a year earlier", "the quarter", "the latest period". */
import type { Fields } from '../meaning.ts';
import { asDate, type MeaningOf } from './as-date.ts';
import type { Env, Resolved } from './env.ts';
import { daysEnded, yearBefore } from './period-days.ts';
import { shiftBy } from './place-shift.ts';

/** A year before, as precise as what is compared: the quarter that the text reports on, else the year. */
export function resolveYearEarlier(meaning: MeaningOf<'yearEarlier'>, env: Env): Resolved {
  const { period } = env;
  const origin = period?.fields ?? (env.style === 'history' ? env.mentioned : env.published);
  if (origin?.year === undefined) return { type: 'DATE', value: 'XXXX' };
  const summed = env.summed && !meaning.quarter;
  const quarter = summed ? undefined : period?.fields.quarter;
  const fields: Fields = { year: origin.year - 1, ...(quarter !== undefined && { quarter }) };
  if (!period) return { ...asDate(fields, origin, true), near: shiftBy(origin, 'month', -12) };
  const days = summed ? env.sum : period.days;
  return { ...asDate(fields, origin), days: days && yearBefore(days) };
}

/** The quarter or period that the text reports on: "the quarter", "the latest period", "the 1988 period". */
export function resolveQuarter(meaning: MeaningOf<'quarter'>, env: Env): Resolved {
  const { which, year } = meaning;
  const { period, published } = env;
  const quarter = period?.fields.quarter;
  const ended = daysEnded(meaning, env.ledTo);
  if (year !== undefined) {
    const before = year + 1 === period?.fields.year && (env.summed ? env.sum : period.days);
    const fields = { year, ...(quarter !== undefined && { quarter }) };
    return { ...asDate(fields), days: before ? yearBefore(before) : undefined };
  }
  if (period && which !== 'this')
    return { ...asDate(period.fields, published), days: ended ?? period.days };
  if (!published) return { type: 'DATE', value: 'XXXX-QX', days: ended };
  const fields = shiftBy(published, 'quarter', which === 'this' ? 0 : -1) ?? {};
  return { ...asDate(fields, published), days: ended };
}
