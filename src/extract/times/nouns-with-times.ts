/** Nouns that have a time of their own, or have none: what placing a time expression asks of the words around it. */
import type { DateExpression } from '../../dates/date-expression.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { isVerb } from '../tree/clause.ts';

/** "the first inspection since Jan. 13", "the worst since 1990": what is told is of now, and nothing began then. */
export function isFirstSince(s: Sentence, date: DateExpression, start: number): boolean {
  if (date.relation !== 'since') return false;
  return s.tokens
    .slice(Math.max(0, start - 10), start)
    .some(({ lemma, xpos }) => xpos === 'JJS' || /^(?:first|only)$/i.test(lemma));
}

/** "an 11th century temple", "a 1960s song": an age before a noun is that noun's. */
export function nounOfAge(s: Sentence, date: DateExpression, to: number): number | undefined {
  const next = s.tokens[to + 1];
  const age = /^\d{2,3}X{1,2}$/.test(date.edtf ?? '');
  return age && next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) ? to + 1 : undefined;
}

/** "was charged with murder Thursday": what one is charged with holds no time of the charge. */
export function isCharge(s: Sentence, noun: number): boolean {
  const { head, deprel } = s.tokens[noun]!;
  return (
    deprel === 'obl' &&
    head >= 0 &&
    /^(?:charge|accuse|convict|suspect|acquit|indict|arrest|sentence|try|clear)$/.test(
      s.tokens[head]!.lemma.toLowerCase(),
    ) &&
    childrenBy(s, noun, 'case').some((at) => /^(?:with|of|for|on)$/.test(s.tokens[at]!.text))
  );
}

/** "in response to the arrest of a journalist last month": of nouns one below the other, the last one has the time. */
export function innerNoun(
  s: Sentence,
  host: number,
  from: number,
  nouns: ReadonlySet<number>,
): number | undefined {
  if (!nouns.has(host) || host > from) return undefined;
  for (let at = from - 1; at > host; at--)
    if (nouns.has(at) && s.tokens[at]!.deprel === 'nmod' && s.tokens[at]!.head === host) return at;
  return undefined;
}

/** "set a trial for Nov. 18": what something is fixed for is the time of the thing. */
export function fixedFor(
  s: Sentence,
  host: number,
  from: number,
  nouns: ReadonlySet<number>,
): number | undefined {
  if (!isVerb(s, host) || s.tokens[from - 1]?.text.toLowerCase() !== 'for') return undefined;
  for (let at = from - 2; at > host; at--) if (nouns.has(at)) return at;
  const passive = childBy(s, host, 'nsubj:pass');
  return passive !== undefined && nouns.has(passive) ? passive : undefined;
}

/** "The expulsion of two envoys on Tuesday was criticised": before an auxiliary the day is that of the happening told first. */
export function subjectJustBefore(
  s: Sentence,
  from: number,
  to: number,
  nouns: ReadonlySet<number>,
): number | undefined {
  const next = s.tokens[to + 1];
  if (next?.upos !== 'AUX' || next.head < 0 || s.tokens[from]!.upos !== 'ADP') return undefined;
  const subject = childBy(s, next.head, 'nsubj', 'nsubj:pass');
  return subject !== undefined && subject < from && nouns.has(subject) ? subject : undefined;
}
