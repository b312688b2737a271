/** Which word of a sentence each time expression belongs to. */

import type { DateExpression } from '../../dates/date-expression.ts';
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { edtf } from '../../model/edtf.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isCompared } from './compared.ts';
import { framedVerb } from './framed-verb.ts';
import {
  fixedFor,
  innerNoun,
  isCharge,
  isFirstSince,
  nounOfAge,
  subjectJustBefore,
} from './nouns-with-times.ts';
import { isOpeningPeriod } from './opening-period.ts';

export interface PlacedDate {
  readonly date: DateExpression;
  /** The token that it says the time of: a predicate or an event noun. */
  readonly host: number;
  /** It belongs to the noun alone: "Friday's burial", "the 2001 conflict". */
  readonly inside: boolean;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

/** Tokens of the sentence that overlap a span; undefined where there are none. */
export function tokensOf(
  s: Sentence,
  span: { readonly start: number; readonly end: number },
): { from: number; to: number } | undefined {
  const from = s.tokens.findIndex((token) => token.end > span.start && token.start < span.end);
  if (from < 0) return undefined;
  let to = from;
  while (to + 1 < s.tokens.length && s.tokens[to + 1]!.start < span.end) to++;
  return { from, to };
}

function headOf(s: Sentence, from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    const { head } = s.tokens[at]!;
    if (head < from || head > to) if (s.tokens[at]!.upos !== 'ADP') return at;
  }
  return to;
}

/** "It is believed the quake on 12 January killed": the noun is of the clause that follows. */
const isSubjectBehind = (s: Sentence, at: number, from: number): boolean =>
  /^nsubj/.test(s.tokens[at]!.deprel) && s.tokens[at]!.head > from;

/** "said Monday that …", "warned on Tuesday": a time close after a verb of speech is the time of the saying. */
function speechJustBefore(s: Sentence, from: number): number | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const token = s.tokens[at]!;
    if (isVerb(s, at)) return SPEECH_VERBS.has(token.lemma.toLowerCase()) ? at : undefined;
    if (isSubjectBehind(s, at, from)) return undefined;
    const between =
      token.upos === 'ADP' ||
      token.upos === 'ADV' ||
      (/^(NOUN|PROPN|PRON|DET)$/.test(token.upos) &&
        /^(obj|iobj|nsubj|det|flat|compound|obl)$/.test(token.deprel));
    if (!between) return undefined;
  }
  return undefined;
}

/** "Hatami on Tuesday warned": a time between subject and verb. */
function verbJustAfter(s: Sentence, from: number, to: number): number | undefined {
  const next = s.tokens[to + 1];
  const before = s.tokens[from - 1];
  if (!next || !before || next.upos !== 'VERB' || !/^VB[DZP]$/.test(next.xpos)) return undefined;
  if (before.text === 'of' || s.tokens[from]!.text === 'of') return undefined;
  return /^(NOUN|PROPN|PRON|ADP)$/.test(before.upos) ? to + 1 : undefined;
}

const isPredicate = (s: Sentence, at: number): boolean =>
  isVerb(s, at) || childBy(s, at, 'cop') !== undefined;

/** "at 1.30 am on the morning of his death": the clock of another day than that of the news. */
const isOnDayOf = (s: Sentence, to: number): boolean =>
  /^on the (?:day|morning|afternoon|evening|night|eve) (?:of|when|that) /i.test(
    s.tokens
      .slice(to + 1, to + 6)
      .map(({ text }) => `${text} `)
      .join(''),
  );

/** "from 1990 to 1995". */
const isSpan = ({ interval }: DateExpression): boolean =>
  interval !== undefined && !/^\.\.|\.\.$/.test(interval.edtf);

function predicateOver(s: Sentence, at: number): number | undefined {
  for (let up = s.tokens[at]!.head; up >= 0; up = s.tokens[up]!.head)
    if (isPredicate(s, up)) return up;
  return undefined;
}

/** "before the Committee on Reform on Feb. 10": the last word of a name holds no time. */
const isPartOfName = (s: Sentence, at: number, noun: number): boolean =>
  at > noun &&
  noun > 0 &&
  /^\p{Lu}/u.test(s.tokens[noun]!.text) &&
  s.tokens[at]!.deprel.startsWith('nmod');

/** "the 1959 trade embargo": what stands before a compound names the whole of it. */
function wholeNoun(s: Sentence, noun: number, nouns: ReadonlySet<number>): number {
  let at = noun;
  while (!nouns.has(at) && s.tokens[at]!.deprel === 'compound' && s.tokens[at]!.head > at)
    at = s.tokens[at]!.head;
  return at;
}

function climb(
  s: Sentence,
  head: number,
  nouns: ReadonlySet<number>,
): { host: number; inside: boolean } {
  let at = head;
  for (let i = 0; i < 40; i++) {
    const { head: up, deprel } = s.tokens[at]!;
    if (up < 0) return { host: at, inside: false };
    if (nouns.has(up) && !isPartOfName(s, at, up)) {
      const inside =
        /^(nmod:poss|compound|amod|nummod|nmod:desc)$/.test(deprel) ||
        (deprel.startsWith('nmod') && at < up);
      return { host: up, inside };
    }
    if (isPredicate(s, up)) return { host: up, inside: false };
    if (i === 0 && /^(?:nmod:poss|compound|amod|nummod|nmod:desc)$/.test(deprel) && at < up)
      return { host: wholeNoun(s, up, nouns), inside: true };
    at = up;
  }
  return { host: at, inside: false };
}

/** "Arafat's death Thursday": a bare day right after an event noun is that noun's. */
function dayAfterNoun(s: Sentence, from: number, nouns: ReadonlySet<number>): number | undefined {
  const noun = from - 1;
  if (!nouns.has(noun) || s.tokens[from]!.upos === 'ADP') return undefined;
  const { deprel, head } = s.tokens[noun]!;
  return deprel === 'obj' && isVerb(s, head) ? undefined : noun;
}

/** "the 2001 conflict": a date that stands before the noun it names. */
const isBeforeItsNoun = (s: Sentence, at: number): boolean => {
  const { deprel, head } = s.tokens[at]!;
  return head > at && /^(?:compound|amod|nummod|nmod:poss|nmod:desc)$/.test(deprel);
};

/** Finds the host of each expression that overlaps the sentence. */
export function placeDates(
  s: Sentence,
  dates: readonly DateExpression[],
  triggers: readonly Trigger[],
): readonly PlacedDate[] {
  const nouns = new Set(
    triggers
      .filter((t) => (t.form === 'noun' || t.verb !== undefined) && !isCharge(s, t.at))
      .map((t) => t.at),
  );
  const placed = dates.flatMap((date): PlacedDate[] => {
    const span = tokensOf(s, date);
    if (!span) return [];
    const { from, to } = span;
    const start = /^(ADP|SCONJ)$/.test(s.tokens[from - 1]?.upos ?? '') ? from - 1 : from;
    if (isOnDayOf(s, to)) return [];
    const noun = dayAfterNoun(s, from, nouns);
    if (noun !== undefined) return [{ date, host: noun, inside: false, from, to }];
    if (isFirstSince(s, date, start) || isCompared(s, from, isSpan(date))) return [];
    const subject = subjectJustBefore(s, start, to, nouns);
    if (subject !== undefined) return [{ date, host: subject, inside: false, from, to }];
    const thing = nounOfAge(s, date, to);
    if (thing !== undefined) return [{ date, host: thing, inside: true, from, to }];
    const modifies = isBeforeItsNoun(s, headOf(s, from, to));
    if (modifies && isOpeningPeriod(s, from, to)) {
      const host = predicateOver(s, headOf(s, from, to));
      if (host !== undefined) return [{ date, host, inside: false, from, to }];
    }
    const spoken = modifies
      ? undefined
      : (speechJustBefore(s, start) ?? verbJustAfter(s, start, to));
    if (spoken !== undefined) return [{ date, host: spoken, inside: false, from, to }];
    const climbed = climb(s, headOf(s, from, to), nouns);
    const first = { ...climbed, host: verbBeforeParticiple(s, climbed.host, from) };
    const starts = startsFrom(s, first.host);
    if (starts && date.edtf && !date.edtf.includes('/')) {
      const interval = { edtf: edtf(`${date.edtf}/..`), extent: 'throughout' as const };
      return [{ date: { ...date, interval }, ...climb(s, first.host, nouns), from, to }];
    }
    const own = first;
    const framed = isPredicate(s, own.host) ? undefined : framedVerb(s, from, to);
    if (framed !== undefined) return [{ date, host: framed, inside: false, from, to }];
    const inner = innerNoun(s, own.host, from, nouns);
    if (inner !== undefined) return [{ date, host: inner, inside: own.inside, from, to }];
    const fixed = fixedFor(s, own.host, from, nouns);
    return [{ date, ...own, ...(fixed !== undefined && { host: fixed }), from, to }];
  });
  return placed
    .map(named)
    .map((each, i) => secondOfVerb(s, each, placed.slice(0, i), nouns) ?? each);
}

/** "released a statement on Saturday thanking fans": a time before a participle is that of the verb which it follows. */
function verbBeforeParticiple(s: Sentence, host: number, from: number): number {
  const { xpos, deprel, head } = s.tokens[host]!;
  if (!/^VB[GN]$/.test(xpos) || host < from || head > from) return host;
  if (!/^(?:acl|advcl|xcomp)$/.test(deprel)) return host;
  if (s.tokens.slice(from, host).some(({ text }) => text === ',')) return host;
  for (let up = head; up >= 0; up = s.tokens[up]!.head) if (isVerb(s, up)) return up;
  return host;
}

/** "saved $500m starting from 2008": a participle that works as a preposition. */
const startsFrom = (s: Sentence, host: number): boolean =>
  /^(?:starting|beginning|effective)$/i.test(s.tokens[host]!.text) &&
  /^(?:acl|advcl|case|amod)$/.test(s.tokens[host]!.deprel);

/** The one day that news names without its year. */
const NINE_ELEVEN = /^Sept(?:ember|\.)? 11(?:th)?$/;

/** "the 2000-01 season": a span that its own words give, not a preposition. */
const isRange = ({ interval }: DateExpression): boolean =>
  interval !== undefined && /^\d{4}\/\d{4}$/.test(interval.edtf);

/** "before the 26 December earthquake": what stands before the noun names it, and no preposition turns it into a span. */
function named(each: PlacedDate): PlacedDate {
  if (!each.inside || isRange(each.date)) return each;
  const { interval: _, ...date } = each.date;
  if (NINE_ELEVEN.test(date.quote)) return { ...each, date: { ...date, edtf: edtf('2001-09-11') } };
  return { ...each, date };
}

/** "presented it on Wednesday, ahead of a vote by members on Thursday": a verb's second day is the event noun's before it. */
function secondOfVerb(
  s: Sentence,
  each: PlacedDate,
  before: readonly PlacedDate[],
  nouns: ReadonlySet<number>,
): PlacedDate | undefined {
  const first = before.find((other) => other.host === each.host);
  if (!first || !isVerb(s, each.host)) return undefined;
  for (let at = each.from - 1; at > first.to; at--) if (nouns.has(at)) return { ...each, host: at };
  return undefined;
}
