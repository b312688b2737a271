import type { Style } from '../date-expression.ts';
import type { Loser, Phrase } from './phrase.ts';

/** Why a vague word counts for nothing here; undefined where it counts. */
function reasonAgainst({ meaning, rule, tense }: Phrase, style: Style): string | undefined {
  if (meaning.kind !== 'vague') return undefined;
  if (meaning.attributive && style === 'news') return 'an adjective';
  return rule === 'vague-future' && meaning.ref === 'FUTURE_REF' && tense === 'past'
    ? 'future of a past'
    : undefined;
}

/** Drops "former", "recent" and "future" before a noun in news, and "soon" where it tells of the past. */
export function dropForStyle(
  phrases: readonly Phrase[],
  style: Style,
  losers: Loser[] | undefined,
): Phrase[] {
  return phrases.filter((phrase) => {
    const reason = reasonAgainst(phrase, style);
    if (reason) losers?.push({ start: phrase.start, end: phrase.end, rule: phrase.rule, reason });
    return reason === undefined;
  });
}
