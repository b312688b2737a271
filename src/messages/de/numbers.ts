import { numbersOf } from '../numbers.ts';

export const { number, counted, plural, all, either } = numbersOf('de');
