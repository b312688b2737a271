/** "Home > World > Asia", "News | Sport | Weather": the way to the page, and away from it. */
import { endsLikeSentence } from '../page.ts';
import { lineRule } from './furniture-rule.ts';

const SEPARATOR = /\s*(?:[|»›•·]|>{1,2}|<{1,2}|\/(?=\s)|→|-->)\s*/;
/** One entry of a menu: a few words, the first with a capital. */
const ENTRY = /^\p{Lu}[\p{L}\p{N}&'’.-]*(?: [\p{L}\p{N}&'’.-]+){0,3}$/u;
const CRUMB =
  /^(?:home(?:page)?|you are here|sections?|menu|navigation|search|main menu|front page)\s*[:|>»›]?$/i;

export const navigation = lineRule('navigation', ({ text }) => {
  if (CRUMB.test(text)) return true;
  if (endsLikeSentence(text)) return false;
  const entries = text.split(SEPARATOR).filter((entry) => entry !== '');
  const marks = text.match(new RegExp(SEPARATOR, 'g'))?.length ?? 0;
  return marks >= 2 && entries.length >= 3 && entries.every((entry) => ENTRY.test(entry));
});
