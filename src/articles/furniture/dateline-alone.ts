/** "NAIROBI, Kenya (AP) --" on a line of its own: the place and the agency, with the sentence on the next line. */
import { lineRule } from './furniture-rule.ts';

const LINE =
  /^\p{Lu}{2}[\p{L}\p{N}.,'’ -]{0,60}(?:\([\p{L}\p{N} .,/-]{1,30}\)\s*(?:--|[-–—_])?|(?:--|[–—_]))$/u;

export const isDatelineAlone = (text: string): boolean => LINE.test(text);

export const datelineAlone = lineRule('dateline-alone', ({ text }) => isDatelineAlone(text));
