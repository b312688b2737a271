/** Time expressions that no tree gives to a verb, but the order of the words does. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { isVerb } from '../tree/clause.ts';
import type { DateOfTrigger } from './date-lookup.ts';
import type { PlacedDate } from './place-dates.ts';

/** "Days after the burial": later than the burial, not at once. */
const COUNTED = /^(?:days?|weeks?|months?|years?)$/i;

/** "Hours after the burial Friday, they pledged": what follows at once upon a happening of a given day, told first. */
export function rightAfter(
  s: Sentence,
  verb: number,
  placed: readonly PlacedDate[],
): DateOfTrigger | undefined {
  const told = placed.find(({ date, from, to, host }) => {
    if (to >= verb || isVerb(s, host) || !/^\d{4}-\d{2}-\d{2}/.test(date.edtf ?? '')) return false;
    const before = s.tokens.slice(Math.max(0, from - 6), from);
    const between = s.tokens.slice(to + 1, verb);
    return (
      before.some(
        (t, i) => t.text.toLowerCase() === 'after' && !COUNTED.test(before[i - 1]?.text ?? ''),
      ) && !between.some((t) => t.upos === 'VERB')
    );
  });
  return told && { date: told.date, way: 'right after a dated event' };
}

/** "to approve a motion giving power to sack members on Thursday": the last words of a sentence may time its main act. */
export function lastWords(
  s: Sentence,
  verb: number,
  placed: readonly PlacedDate[],
): DateOfTrigger | undefined {
  const last = placed.at(-1);
  if (!last || last.to < s.tokens.length - 3 || last.host <= verb || !isVerb(s, last.host))
    return undefined;
  const { xpos, deprel } = s.tokens[last.host]!;
  if (xpos !== 'VB' || !/^(?:acl|advcl|xcomp)$/.test(deprel)) return undefined;
  const between = s.tokens.slice(verb + 1, last.host);
  return between.some((t) => /^VB[DPZ]$/.test(t.xpos) || t.xpos === 'MD')
    ? undefined
    : { date: last.date, way: 'the last words of its clause' };
}

/** "in 1968, when troops swept through": a clause with "when" right after a time tells what happened then. */
export function explainedByWhen(
  s: Sentence,
  verb: number,
  placed: readonly PlacedDate[],
): DateOfTrigger | undefined {
  const when = childrenBy(s, verb, 'mark', 'advmod').find(
    (at) => at < verb && s.tokens[at]!.text.toLowerCase() === 'when',
  );
  if (when === undefined) return undefined;
  const last = s.tokens[when - 1]?.text === ',' ? when - 2 : when - 1;
  const told = placed.find(({ to }) => to === last);
  if (!told) return undefined;
  const { interval: _, ...date } = told.date;
  return { date, way: 'explained by “when”' };
}
