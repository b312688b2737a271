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

/** P3D; PXD where the number is not said. */
export function durationValue(unit: Unit, amount: number | undefined): string {
  const { time, letter, times } = unitCodes[unit];
  return `P${time ? 'T' : ''}${amount === undefined ? 'X' : String(amount * times)}${letter}`;
}
