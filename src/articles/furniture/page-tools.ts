/** "Share on Facebook", "Print this page | E-mail this article": what the page offers to do with it. */
import { lineRule } from './furniture-rule.ts';

const PLACE =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|messenger|copy link|google\\+?|digg|del\\.icio\\.us|social media)';
const OBJECT = '(?: (?:this|the))?(?: (?:article|page|story|news|post|item|version))?';
const TOOL = [
  `share${OBJECT}`,
  `share${OBJECT} (?:on|via|with|to|by) (?:${PLACE}|friends|a friend|others)`,
  `(?:tweet|retweet|like|save|bookmark|copy|download|listen|pdf|rss)${OBJECT}`,
  'follow us(?: on .{1,30})?',
  `print(?:er[- ]friendly|able)?${OBJECT}`,
  `(?:printable|print|text|mobile|desktop) (?:view|version|edition)`,
  `e-?mail${OBJECT}(?: to a friend)?`,
  'send (?:this )?(?:to|by) (?:a )?(?:friend|e-?mail)(?: to a friend)?',
  'send comments?',
  'copy link',
  '(?:increase|decrease|change|text|font) (?:text |font )?size',
  'font size',
  '(?:aa|a(?: a){1,2})[+-]?',
  'link copied!?',
  'listen to (?:this|the) (?:article|story)',
  'back to (?:top|home(?:page)?|news)',
  'top of (?:the )?page',
  'go to (?:top|home(?:page)?)',
  'skip to (?:main )?content',
  PLACE,
].join('|');
const EDGES = /(?:<<|>>|«|»|‹|›)/;
const STEP = `(?:(?:<<|«|‹|<)\\s*)?(?:previous|prev|next)(?:\\s+(?:article|story|page))?(?:\\s*(?:>>|»|›|>))?`;
const LINE = new RegExp(
  `^(?:(?:${TOOL}|${STEP})(?:\\s*[|•·,/+:]+\\s*|\\s{2,}|\\s(?=<<|«|print|e-?mail|share)|$))+$`,
  'i',
);

const PLACES = new RegExp(`^(?:${PLACE}(?:[\\s|•·,/]+|$)){2,}$`, 'i');

export const pageTools = lineRule(
  'page-tools',
  ({ text }) =>
    text.length <= 160 &&
    (PLACES.test(text) || LINE.test(text)) &&
    (!EDGES.test(text) || /previous|prev|next/i.test(text)),
);
