/** From what a phrase says, and what is known where it stands, to a date, duration, set or vague reference. */
import type { Fields, Meaning } from '../meaning.ts';
import { durationValue } from '../words/unit-codes.ts';
import { timexValue } from '../write/timex-value.ts';
import type { Env, Resolved } from './env.ts';
import { placeDate } from './place-date.ts';
import { originOf, shiftBy } from './place-shift.ts';
import { placeWhich } from './place-which.ts';
import { unresolvedValue } from './unresolved-value.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

const asDate = (fields: Fields, anchor?: Fields): Resolved => ({
  type: fields.hour !== undefined || fields.part !== undefined ? 'TIME' : 'DATE',
  value: timexValue(fields),
  fields,
  ...(anchor && { anchor }),
});

function resolveCalendar({ fields }: Of<'calendar'>, env: Env): Resolved {
  const placed = placeDate(fields, env);
  const absolute =
    fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined;
  const anchor = absolute ? undefined : env.style === 'history' ? env.mentioned : env.published;
  return asDate(placed, placed.year === undefined ? undefined : anchor);
}

function resolveNumeric({ parts, year, dotted }: Of<'numeric'>, env: Env): Resolved {
  const dayFirst = parts[0] > 12 || (parts[1] <= 12 && (dotted || env.dayFirst));
  const [day, month] = dayFirst ? parts : [parts[1], parts[0]];
  return asDate({ year, month, day });
}

function resolveShift(meaning: Of<'shift'>, env: Env): Resolved {
  const { unit, amount, from, past, whole, fields } = meaning;
  if (amount === undefined) return { type: 'DATE', value: past ? 'PAST_REF' : 'FUTURE_REF' };
  const origin = originOf(from, env);
  const shifted =
    origin &&
    shiftBy(
      origin,
      unit === 'decade' && !whole ? 'year' : unit,
      unit === 'decade' && !whole ? 10 * amount : amount,
    );
  if (!shifted || !origin) {
    const timed = fields ? { type: 'TIME' as const, value: timexValue(fields) } : undefined;
    return timed ?? { type: 'DATE', value: unresolvedValue(unit) };
  }
  return {
    ...asDate({ ...shifted, ...fields }, origin),
    ...(!whole && unit !== 'day' && { approximate: true as const }),
  };
}

/** A year before, as precise as what is compared: the quarter that the text reports on, else the year. */
function resolveYearEarlier(env: Env): Resolved {
  const origin = env.period ?? (env.style === 'history' ? env.mentioned : env.published);
  if (origin?.year === undefined) return { type: 'DATE', value: 'XXXX' };
  const quarter = env.period?.quarter;
  const fields: Fields = { year: origin.year - 1, ...(quarter !== undefined && { quarter }) };
  return { ...asDate(fields, origin), ...(!env.period && { approximate: true as const }) };
}

function resolveQuarter(env: Env, which: Of<'quarter'>['which']): Resolved {
  if (env.period?.quarter !== undefined && which !== 'this')
    return asDate(env.period, env.published);
  if (!env.published) return { type: 'DATE', value: 'XXXX-QX' };
  const quarter = shiftBy(env.published, 'quarter', which === 'this' ? 0 : -1);
  return asDate(quarter ?? {}, env.published);
}

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
    case 'yearEarlier':
      return resolveYearEarlier(env);
    case 'quarter':
      return resolveQuarter(env, meaning.which);
    case 'duration':
      return resolveDuration(meaning, env);
    case 'set':
      return { type: 'SET', value: meaning.value };
    case 'vague':
      return { type: 'DATE', value: meaning.ref };
    case 'time': {
      const origin = originOf('mentioned', env);
      const { year, month, day } = origin ?? {};
      const dated = year !== undefined && month !== undefined && day !== undefined;
      return asDate(
        { ...(dated && { year, month, day }), ...meaning.fields },
        dated ? origin : undefined,
      );
    }
  }
}
