import { durationValue } from '../words/unit-codes.ts';
import type { MeaningOf } from './as-date.ts';
import type { Env, Resolved } from './env.ts';
import { daysEnded, daysOfSum } from './period-days.ts';

/** Units that "the last few" are taken to be; how many years "recent years" are is not guessed. */
const SOME = 4;

/** A length of time; with its window where it ends or begins at the publication date. */
export function resolveDuration(meaning: MeaningOf<'duration'>, env: Env): Resolved {
  const { unit, amount, side, sum } = meaning;
  const value = durationValue(unit, amount);
  const days =
    daysEnded(meaning, env.ledTo) ?? (sum && amount ? daysOfSum(sum, amount, env) : undefined);
  if (days) return { type: 'DURATION', value, days };
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
