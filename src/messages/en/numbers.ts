import { numbersOf } from '../numbers.ts';

/** British English, for "A, B and C" without a comma before the last. */
export const { number, counted, plural, all, either } = numbersOf('en-GB');
