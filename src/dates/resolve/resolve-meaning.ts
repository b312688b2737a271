/** From what a phrase says, and what is known where it stands, to a date, duration, set or vague reference. */
import type { Fields, Meaning, Which } from '../meaning.ts';
import type { Unit } from '../words/lexeme.ts';
import { durationValue } from '../words/unit-codes.ts';
import { timexValue } from '../write/timex-value.ts';
import { isoWeekOf, toDayNumber } from './calendar-day.ts';
import type { Env, Resolved } from './env.ts';
import { placeDate } from './place-date.ts';
import { dayOf, originOf, shiftBy } from './place-shift.ts';
import { placeWhich } from './place-which.ts';
import { unresolvedValue } from './unresolved-value.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

function asDate(fields: Fields, anchor?: Fields, approximate = false): Resolved {
  const type = fields.hour !== undefined || fields.part !== undefined ? 'TIME' : 'DATE';
  return { type, value: timexValue(fields), fields, anchor, approximate };
}

/** The ISO week that holds a day. */
function weekOf(fields: Fields): Fields {
  const day = dayOf(fields);
  return day ? isoWeekOf(toDayNumber(day)) : fields;
}

function resolveCalendar({ fields }: Of<'calendar'>, env: Env): Resolved {
  const placed = fields.weekOf ? weekOf(placeDate(fields, env)) : placeDate(fields, env);
  const absolute =
    fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined;
  const anchor = absolute ? undefined : env.style === 'history' ? env.mentioned : env.published;
  return asDate(placed, placed.year === undefined ? undefined : anchor);
}

/** Day and month where both could be either: as the document writes them, else as Americans do, and uncertain. */
function resolveNumeric(
  { parts: [first, second], year, dotted }: Of<'numeric'>,
  env: Env,
): Resolved {
  const told =
    first > 12 || second > 12 || first === second || dotted || env.dayFirst !== undefined;
  const dayFirst = first > 12 || (second <= 12 && (dotted || env.dayFirst === true));
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { ...asDate({ year, month, day }), uncertain: !told };
}

/** Units that "several" and "a few" are taken to be. */
const SOME_AGO = { least: 2, most: 6 } as const;

/** Several months ago: not said how many. */
function resolveSome({ unit, past, from }: Of<'shift'>, env: Env): Resolved {
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

function resolveShift(meaning: Of<'shift'>, env: Env): Resolved {
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
  // In a history "this month" after a bare year can only be the month of writing.
  const told = originOf(from, env);
  const origin = from === 'published' && !step(told) ? env.published : told;
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

/** A year before, as precise as what is compared: the quarter that the text reports on, else the year. */
function resolveYearEarlier(env: Env): Resolved {
  const origin = env.period ?? (env.style === 'history' ? env.mentioned : env.published);
  if (origin?.year === undefined) return { type: 'DATE', value: 'XXXX' };
  const quarter = env.summed ? undefined : env.period?.quarter;
  const fields: Fields = { year: origin.year - 1, ...(quarter !== undefined && { quarter }) };
  if (env.period) return asDate(fields, origin);
  return { ...asDate(fields, origin, true), near: shiftBy(origin, 'month', -12) };
}

/** The quarter or period that the text reports on: "the quarter", "the latest period", "the 1988 period". */
function resolveQuarter({ which, year }: Of<'quarter'>, env: Env): Resolved {
  const quarter = env.period?.quarter;
  if (year !== undefined) return asDate({ year, ...(quarter !== undefined && { quarter }) });
  if (env.period && which !== 'this') return asDate(env.period, env.published);
  if (!env.published) return { type: 'DATE', value: 'XXXX-QX' };
  return asDate(shiftBy(env.published, 'quarter', which === 'this' ? 0 : -1) ?? {}, env.published);
}

/** Years from the origin. */
const STEP: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

const SOME = 4;

function resolveDuration({ unit, amount, side }: Of<'duration'>, env: Env): Resolved {
  const value = durationValue(unit, amount);
  const known =
    amount ?? (unit === 'year' || unit === 'decade' || unit === 'century' ? undefined : SOME);
  if (!side || known === undefined || !env.published || env.style !== 'news')
    return { type: 'DURATION', value };
  return {
    type: 'DURATION',
    value,
    anchor: env.published,
    window: { unit, amount: side === 'past' ? -known : known, exact: amount !== undefined },
  };
}

export function resolveMeaning(meaning: Meaning, env: Env): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, env);
    case 'numeric':
      return resolveNumeric(meaning, env);
    case 'shift':
      return resolveShift(meaning, env);
    case 'which': {
      const origin = originOf(meaning.from, env);
      return asDate(placeWhich(meaning.which, meaning.fields, origin, env), origin);
    }
    case 'whichYear': {
      const origin = originOf(meaning.from, env);
      if (origin?.year === undefined) return asDate(meaning.fields);
      return asDate({ ...meaning.fields, year: origin.year + STEP[meaning.which] }, origin);
    }
    case 'yearEarlier':
      return resolveYearEarlier(env);
    case 'quarter':
      return resolveQuarter(meaning, env);
    case 'duration':
      return resolveDuration(meaning, env);
    case 'set':
      return { type: 'SET', value: meaning.value };
    case 'vague':
      return { type: 'DATE', value: meaning.ref };
    case 'time': {
      const mentioned = originOf('mentioned', env);
      const origin = mentioned?.day === undefined ? originOf('published', env) : mentioned;
      const { year, month, day } = origin ?? {};
      const dated = year !== undefined && month !== undefined && day !== undefined;
      return asDate(
        { ...(dated && { year, month, day }), ...meaning.fields },
        dated ? origin : undefined,
      );
    }
  }
}
