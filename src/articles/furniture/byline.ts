/** "By Jo Doe", "By Jo Doe and Ann Roe, Staff Writers": who wrote it, on a line near the head. */
import { lineRule } from './furniture-rule.ts';

const HEAD_LINES = 8;
const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:de|van|von|der|den|al|bin|da|di|la|el)){0,2}(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";
const TITLE =
  '(?:,? ?(?:\\p{L}+ ){0,3}(?:writers?|reporters?|correspondents?|editors?|staff|news|press|agency|website|online|service|bureau|contributors?|columnists?|in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))?';
const LINE = new RegExp(
  `^(?:By|BY|Written by|Reported by|Story by|Author:|Reporter:|Writer:)\\s+${NAME}(?:(?:,| and| &)(?: and)? ${NAME}){0,4}${TITLE}\\s*[|•·,-]?$`,
  'u',
);
const CONTRIBUTORS =
  /^\(?(?:additional |with )?(?:reporting|writing|editing|writing and editing|reporting and writing) by \p{Lu}.{1,160}\)?$/iu;
const CONTRIBUTED =
  /^\(?(?:[^.]|\b\p{Lu}\.){3,160}\bcontributed to this (?:report|story|article)\.?\)?$/iu;
const DATES = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

export const byline = lineRule('byline', ({ index, text }) => {
  if (CONTRIBUTORS.test(text) || CONTRIBUTED.test(text)) return true;
  return index < HEAD_LINES && LINE.test(text) && !DATES.test(text);
});
