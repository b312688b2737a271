/** How TIMEX3 and ISO 8601 write a duration of a unit: P3D, PT5H. Decades and centuries are counted in years. */
import type { Unit } from './lexeme.ts';

export interface UnitCode {
  readonly time: boolean;
  readonly letter: string;
  readonly times: number;
}

export const unitCodes: Readonly<Record<Unit, UnitCode>> = {
  second: { time: true, letter: 'S', times: 1 },
  minute: { time: true, letter: 'M', times: 1 },
  hour: { time: true, letter: 'H', times: 1 },
  day: { time: false, letter: 'D', times: 1 },
  weekend: { time: false, letter: 'WE', times: 1 },
  week: { time: false, letter: 'W', times: 1 },
  fortnight: { time: false, letter: 'W', times: 2 },
  month: { time: false, letter: 'M', times: 1 },
  quarter: { time: false, letter: 'Q', times: 1 },
  year: { time: false, letter: 'Y', times: 1 },
  decade: { time: false, letter: 'Y', times: 10 },
  century: { time: false, letter: 'Y', times: 100 },
};

/** Half of the unit, in the next smaller one. */
const HALVES: Partial<Record<Unit, string>> = {
  year: '6M',
  day: 'T12H',
  hour: '30M',
  minute: '30S',
};

/** P2Y6M, PT1H30M. */
function withHalf(unit: Unit, whole: number): string {
  const { time, letter } = unitCodes[unit];
  return `P${time ? 'T' : ''}${whole > 0 ? whole + letter : ''}${HALVES[unit]}`;
}

/** P3D; PXD where the number is not said. */
export function durationValue(unit: Unit, amount: number | undefined): string {
  if (amount !== undefined && amount % 1 === 0.5 && HALVES[unit])
    return withHalf(unit, Math.floor(amount));
  const { time, letter, times } = unitCodes[unit];
  return `P${time ? 'T' : ''}${amount === undefined ? 'X' : String(amount * times)}${letter}`;
}
