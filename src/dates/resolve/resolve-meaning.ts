/** From what a phrase says, and what is known where it stands, to a date, duration, set or vague reference. */
import type { Meaning, Which } from '../meaning.ts';
import { asDate, type MeaningOf } from './as-date.ts';
import type { Env, Resolved } from './env.ts';
import { onDay } from './on-day.ts';
import { dayOf, originOf } from './place-shift.ts';
import { placeWhich } from './place-which.ts';
import { resolveCalendar, resolveNumeric } from './resolve-calendar.ts';
import { resolveDuration } from './resolve-duration.ts';
import { resolveQuarter, resolveYearEarlier } from './resolve-period.ts';
import { resolveShift } from './resolve-shift.ts';

/** Years from the origin. */
const STEP: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

function resolveWhich({ which, fields, from }: MeaningOf<'which'>, env: Env): Resolved {
  const origin = originOf(from, env);
  return asDate(placeWhich(which, fields, origin, env), origin);
}

function resolveWhichYear({ which, fields, from }: MeaningOf<'whichYear'>, env: Env): Resolved {
  const origin = originOf(from, env);
  if (origin?.year === undefined) return asDate(fields);
  return asDate({ ...fields, year: origin.year + STEP[which] }, origin);
}

/** A clock time alone is of the day mentioned last, else of the day of publication. */
function resolveTime({ fields }: MeaningOf<'time'>, env: Env): Resolved {
  const day = dayOf(originOf('mentioned', env)) ?? dayOf(originOf('published', env));
  return day ? asDate(onDay(fields, day), day) : asDate(fields);
}

export function resolveMeaning(meaning: Meaning, env: Env): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, env);
    case 'numeric':
      return resolveNumeric(meaning, env);
    case 'shift':
      return resolveShift(meaning, env);
    case 'which':
      return resolveWhich(meaning, env);
    case 'whichYear':
      return resolveWhichYear(meaning, env);
    case 'yearEarlier':
      return resolveYearEarlier(meaning, env);
    case 'quarter':
      return resolveQuarter(meaning, env);
    case 'duration':
      return resolveDuration(meaning, env);
    case 'set':
      return { type: 'SET', value: meaning.value };
    case 'vague':
      return { type: 'DATE', value: meaning.ref };
    case 'time':
      return resolveTime(meaning, env);
  }
}
