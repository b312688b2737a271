/** Dates counted from another: "two days ago", "last week", "a few months later". */
import type { Fields } from '../meaning.ts';
import type { Unit } from '../words/lexeme.ts';
import { durationValue } from '../words/unit-codes.ts';
import { timexValue } from '../write/timex-value.ts';
import { asDate, type MeaningOf } from './as-date.ts';
import type { Env, Resolved } from './env.ts';
import { originOf, shiftBy } from './place-shift.ts';
import { unresolvedValue } from './unresolved-value.ts';

/** Units that "several" and "a few" are taken to be. */
const SOME_AGO = { least: 2, most: 6 } as const;

/** Several months ago: not said how many. */
function resolveSome({ unit, past, from }: MeaningOf<'shift'>, env: Env): Resolved {
  const value = past ? 'PAST_REF' : 'FUTURE_REF';
  const origin = from === 'published' ? env.published : undefined;
  if (!origin || !past || unit === 'decade' || unit === 'century') return { type: 'DATE', value };
  const [first, last] = [
    shiftBy(origin, unit, -SOME_AGO.most),
    shiftBy(origin, unit, -SOME_AGO.least),
  ];
  return {
    type: 'DATE',
    value,
    anchor: origin,
    ...(first && last && { between: [first, last] as const }),
  };
}

/** One or two weeks ago is about that day, a year ago about that month. */
function nearFields(unit: Unit, amount: number, origin: Fields | undefined): Fields | undefined {
  if (!origin) return undefined;
  if (unit === 'week' && Math.abs(amount) <= 2) return shiftBy(origin, 'day', 7 * amount);
  if (unit === 'fortnight' && Math.abs(amount) <= 1) return shiftBy(origin, 'day', 14 * amount);
  return unit === 'year' && Math.abs(amount) === 1
    ? shiftBy(origin, 'month', 12 * amount)
    : undefined;
}

/** "an hour later" is told as a length: no clock time is known to count from. */
const CLOCK_UNITS: readonly Unit[] = ['second', 'minute', 'hour'];

export function resolveShift(meaning: MeaningOf<'shift'>, env: Env): Resolved {
  const { unit, amount, from, whole, fields } = meaning;
  if (CLOCK_UNITS.includes(unit))
    return {
      type: 'DURATION',
      value: durationValue(unit, amount === undefined ? undefined : Math.abs(amount)),
    };
  if (amount === undefined) return resolveSome(meaning, env);
  const years = unit === 'decade' && !whole;
  const step = (date: Fields | undefined): Fields | undefined =>
    date && shiftBy(date, years ? 'year' : unit, years ? 10 * amount : amount);
  const origin = originOf(from, env);
  const shifted = step(origin);
  if (!shifted)
    return fields
      ? { type: 'TIME', value: timexValue(fields) }
      : { type: 'DATE', value: unresolvedValue(unit) };
  const date = asDate(
    fields ? { ...shifted, ...fields } : shifted,
    origin,
    !whole && unit !== 'day',
  );
  return whole ? date : { ...date, near: nearFields(unit, amount, origin) };
}
