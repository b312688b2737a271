/** Finds datelines: the place, and often the agency, that a news text opens with: "TEHRAN (Dispatches) -- ". */
import type { Span } from '../model/dataset.ts';

const DASH = '(?:--|[-–—_])';
const BEGINS = '(?=[\\p{Lu}\\d"“‘\'`])';
const CAPITALS = String.raw`\p{Lu}{3}[\p{Lu}.'’ -]{0,30}(?:, ?[\p{L}\d][\p{L}\d.'’ ]{1,30}){0,2}`;
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}(?:, \p{Lu}[\p{L}. ]{1,25})?`;
const BRACKET = String.raw`\(\p{L}[\p{L}\d .,/-]{1,30}\)`;
/** Agencies that a place in small letters may stand before. */
const AGENCY =
  '\\((?:AP|AFP|Reuters|UPI|Xinhua|IRNA|TASS|Itar-Tass|Interfax|dpa|ANSA|EFE|KUNA|WAFA|CNN|BBC|VOA|RFE/RL|IRIN|' +
  'Bloomberg|Dispatches|Agencies|Agence France-Presse|Associated Press|The Associated Press|News Agencies)\\)';
const AT_LINE_START = new RegExp(
  `^[ \\t]*(?:${CAPITALS}(?: ?${BRACKET})?|${TOWN} ?${AGENCY}) ?${DASH}[ \\t]+${BEGINS}`,
  'u',
);
const BRACKET_AND_DASH = new RegExp(`${BRACKET} ?${DASH}[ \\t]+${BEGINS}`, 'gu');
const PLACE_BEFORE = /(?:^|\s)(\p{Lu}{3}[\p{Lu}'’ -]{0,30}(?:, \p{Lu}[\p{L}. ]{1,30})? ?)$/u;
/** A dateline opens its text, if not its line: after a by-line, but not after this many characters. */
const OPENING = 600;

/** "By JO DOE Associated Writer RAMALLAH, West Bank (AP) - ", from the place on. */
function datelineAfterByline(text: string, line: Span): Span | undefined {
  if (line.start > OPENING) return undefined;
  const head = text.slice(line.start, Math.min(line.end, line.start + OPENING));
  for (const match of head.matchAll(BRACKET_AND_DASH)) {
    const before = PLACE_BEFORE.exec(head.slice(Math.max(0, match.index - 70), match.index));
    if (!before) continue;
    const at = line.start + match.index;
    return { start: at - before[1]!.length, end: at + match[0].length };
  }
  return undefined;
}

/** The dateline of a paragraph, up to where its sentence begins. */
export function findDateline(text: string, paragraph: Span): Span | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
  const match = AT_LINE_START.exec(head);
  if (!match) return datelineAfterByline(text, paragraph);
  return { start: paragraph.start, end: paragraph.start + match[0].length };
}
