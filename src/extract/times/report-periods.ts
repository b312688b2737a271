/** "Third-quarter profit jumped", "for the six months ended Aug. 12": the periods that companies report on, and the words that they are of. */
import type { DateExpression } from '../../dates/date-expression.ts';
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import { type Host, predicateOver } from './climb-to-host.ts';
import { CHANGE } from './compared.ts';
import { framedVerb } from './framed-verb.ts';

/** A quarter, the same quarter a year earlier, or months whose days are known, other than those up to the news. */
export const isReportPeriod = ({ value, edtf, rule, type, anchor }: DateExpression): boolean =>
  /-Q\d$/.test(value) ||
  (edtf !== undefined &&
    (rule === 'year-earlier' || (type === 'DURATION' && anchor === undefined)));

const MEASURE =
  /^(?:results?|earnings?|profits?|incomes?|net|revenues?|sales?|loss|losses|turnover|margins?|shipments?|deliveries|output|orders?|figures?|income|performance)$/i;

/** Verbs by which a figure tells what it came to. */
const TELLS =
  /^(?:total|amount|reflect|include|exclude|come|stand|be|hurt|hit|help|boost|benefit|suffer|depress|inflate|average|exceed|reach|match)$/;

const isEnding = (s: Sentence, at: number): boolean =>
  /^(?:ended|ending)$/i.test(s.tokens[at]?.text ?? '');

/** "the quarter ended Sept. 30": the day only tells which quarter. */
export function isPeriodEnd(s: Sentence, from: number): boolean {
  const at = s.tokens[from - 1]?.text === 'on' ? from - 2 : from - 1;
  return (
    isEnding(s, at) &&
    /^(?:quarter|months?|weeks?|year|half|period)$/i.test(s.tokens[at - 1]?.text ?? '')
  );
}

/** "Last year's results were hurt": figures of a period that are the subject of what they came to. */
export function verbOfFigures(s: Sentence, host: number, date: DateExpression): number | undefined {
  const year = /^\d{4}$/.test(date.edtf ?? '') && MEASURE.test(s.tokens[host]!.text);
  if (!year && !isReportPeriod(date)) return undefined;
  let at = host;
  for (let i = 0; i < 3 && /^(?:nmod|compound|appos)$/.test(s.tokens[at]!.deprel); i++)
    at = s.tokens[at]!.head;
  const { deprel, head } = s.tokens[at]!;
  if (!/^nsubj/.test(deprel) || head < 0 || !isVerb(s, head)) return undefined;
  const verb = lemmaOf(s, head);
  return CHANGE.test(verb) || TELLS.test(verb) ? head : undefined;
}

/** "announced a loss for the third quarter": of the loss, not of the announcement. */
export function figuresTold(
  s: Sentence,
  host: number,
  from: number,
  date: DateExpression,
  nouns: ReadonlySet<number>,
): number | undefined {
  if (host > from || !isVerb(s, host) || !SPEECH_VERBS.has(lemmaOf(s, host))) return undefined;
  const object = isReportPeriod(date) ? childBy(s, host, 'obj') : undefined;
  return object !== undefined && object < from && nouns.has(object) ? object : undefined;
}

/** "For the six months ended Aug. 12, it lost": the verb is not the one that tells the end. */
export function verbPastEnd(
  s: Sentence,
  host: number,
  from: number,
  to: number,
): number | undefined {
  if (host !== to + 1 || !isEnding(s, host)) return undefined;
  const comma = s.tokens.findIndex(({ text }, at) => at > host && text === ',');
  return (comma < 0 ? undefined : framedVerb(s, from, comma - 1)) ?? predicateOver(s, host);
}

const MARKET = /^(?:trading|session|dealings?|turnover)$/i;

/** "rose in late trading yesterday": the day of a market is that of what its prices did. */
export function verbOfMarket(s: Sentence, host: number): number | undefined {
  const verb = MARKET.test(s.tokens[host]!.text) ? predicateOver(s, host) : undefined;
  return verb !== undefined && verb < host && !SPEECH_VERBS.has(lemmaOf(s, verb))
    ? verb
    : undefined;
}

/** "reported third-quarter net income": the noun behind, whatever the tree says. */
export function figuresBehind(
  s: Sentence,
  { quote }: DateExpression,
  to: number,
): Host | undefined {
  if (!/-(?:quarter|half)$/i.test(quote)) return undefined;
  let last = to;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(s.tokens[last + 1]?.upos ?? '')) last++;
  return last > to ? { host: last, inside: true } : undefined;
}

/** "In heavy trading Friday, shares fell": the same, where it opens the sentence. */
export function verbOfMarketDay(s: Sentence, from: number, to: number): number | undefined {
  const at = s.tokens[from - 1]?.text === 'on' ? from - 2 : from - 1;
  if (!MARKET.test(s.tokens[at]?.text ?? '')) return undefined;
  if (!/^(?:In|At|During)$/.test(s.tokens[0]!.text) || s.tokens[to + 1]?.text !== ',')
    return undefined;
  const opening = s.tokens.slice(1, from).some(({ text }, i) => text === ',' || isVerb(s, i + 1));
  return opening ? undefined : framedVerb(s, 0, to);
}
