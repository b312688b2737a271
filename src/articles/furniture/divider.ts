/** "---", "***", "# # #", "-30-", "ENDS": a line that only divides or closes. */
import { lineRule } from './furniture-rule.ts';

const LINE =
  /^(?:[^\p{L}\p{N}"“”‘’'!?]*|[-–—*# ]*(?:30|ends?|END\/\w{1,12})[-–—*# ]*|\(?(?:more|ends|end)\)?)$/iu;

export const divider = lineRule('divider', ({ text }) => text.length <= 60 && LINE.test(text));
