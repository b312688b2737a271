/** "has been arrested over the bombings last year", "condemned the invasion on Aug. 2": a time that the verb cannot have is that of the happening told before it. */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { Edtf } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';

const DAY = 86_400_000;
/** Days after which loose usage has the present perfect no more, and nobody reacts for the first time. */
const STILL_NEWS = 7;
const REACTED = 21;

/** What is done about something that has happened. */
const REACTION =
  /^(?:blame|commemorate|condemn|criticise|criticize|defend|denounce|deplore|discuss|investigate|mourn|praise|probe|protest|recall|regret|review|welcome)$/;

const boundOf = (edtf: Edtf | undefined, side: 'start' | 'end'): number | undefined => {
  const value = edtf === undefined ? undefined : parseEdtf(edtf);
  return value && boundsOf(value)[side];
};

/** Days from the end of a date to the news that it is counted from. */
function daysAgo({ edtf, anchor }: DateExpression): number | undefined {
  const [end, news] = [boundOf(edtf, 'end'), boundOf(anchor, 'start')];
  return end === undefined || news === undefined ? undefined : (news - end) / DAY;
}

/** No other verb stands between a noun and the one above it. */
function isUnder(s: Sentence, noun: number, verb: number): boolean {
  for (let up = s.tokens[noun]!.head; up >= 0; up = s.tokens[up]!.head) {
    if (up === verb) return true;
    if (isVerb(s, up)) return false;
  }
  return false;
}

/** `host`: the verb that the tree hangs the time on; `from`: its first token. */
export function nounOfThePast(
  s: Sentence,
  host: number,
  from: number,
  date: DateExpression,
  nouns: ReadonlySet<number>,
): number | undefined {
  const ago = host < from && isVerb(s, host) ? daysAgo(date) : undefined;
  if (ago === undefined || ago < STILL_NEWS || date.relation === 'since') return undefined;
  const { tense, perfect } = tenseOf(s, host);
  const tooLate = tense === 'present' && perfect;
  if (!tooLate && !(ago > REACTED && REACTION.test(lemmaOf(s, host)))) return undefined;
  for (let at = from - 1; at > host; at--) if (nouns.has(at) && isUnder(s, at, host)) return at;
  return undefined;
}

/** "began in mid-1996 after the defection": what stands behind "after" does not have the time before it. */
export function verbBeforeAfter(s: Sentence, host: number, to: number): number | undefined {
  if (host <= to) return undefined;
  const apart = s.tokens.some(
    ({ text, head }, at) =>
      at > to &&
      at < host &&
      head === host &&
      /^(?:after|before|following|since|until|despite)$/i.test(text),
  );
  if (!apart) return undefined;
  for (let up = s.tokens[host]!.head; up >= 0; up = s.tokens[up]!.head)
    if (isVerb(s, up)) return up < to ? up : undefined;
  return undefined;
}
