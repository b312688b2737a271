/** "MNA/PR", "END/MEM", "HJ/5102": an agency's marks for who wrote and sent a text, on a line of their own. */
import { lineRule } from './furniture-rule.ts';

const LINE = /^[A-Z]{2,5}\/(?:[A-Z\d]{1,6}(?:\/[A-Z\d]{1,6}){0,3})?\/?$/;

export const agencyCode = lineRule('agency-code', ({ text }) => LINE.test(text));
