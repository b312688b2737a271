/** From a time expression up its sentence's tree to the predicate or event noun that it hangs on. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { isVerb } from '../tree/clause.ts';

export interface Host {
  /** The token that the time is of. */
  readonly host: number;
  /** It belongs to the noun alone: "Friday's burial", "the 2001 conflict". */
  readonly inside: boolean;
}

/** The token of a span that hangs on one outside it. */
export function headOf(s: Sentence, from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    const { head } = s.tokens[at]!;
    if (head < from || head > to) if (s.tokens[at]!.upos !== 'ADP') return at;
  }
  return to;
}

export const isPredicate = (s: Sentence, at: number): boolean =>
  isVerb(s, at) || childBy(s, at, 'cop') !== undefined;

/** The nearest predicate above a token. */
export function predicateOver(s: Sentence, at: number): number | undefined {
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

/** `head`: the head of the time expression; `nouns`: the event nouns of the sentence. */
export function climbToHost(s: Sentence, head: number, nouns: ReadonlySet<number>): Host {
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

/** "the 2001 conflict": a date that stands before the noun it names. */
export const isBeforeItsNoun = (s: Sentence, at: number): boolean => {
  const { deprel, head } = s.tokens[at]!;
  return head > at && /^(?:compound|amod|nummod|nmod:poss|nmod:desc)$/.test(deprel);
};

/** "released a statement on Saturday thanking fans": a time before a participle is that of the verb which it follows. */
export function verbBeforeParticiple(s: Sentence, host: number, from: number): number {
  const { xpos, deprel, head } = s.tokens[host]!;
  if (!/^VB[GN]$/.test(xpos) || host < from || head > from) return host;
  if (!/^(?:acl|advcl|xcomp)$/.test(deprel)) return host;
  if (s.tokens.slice(from, host).some(({ text }) => text === ',')) return host;
  for (let up = head; up >= 0; up = s.tokens[up]!.head) if (isVerb(s, up)) return up;
  return host;
}
