/** "Also Friday, the mayors of both cities flew to the capital": a time that opens a sentence is that of its first verb. */
import type { Sentence } from '../../grammar/sentence.ts';
import { isVerb } from '../tree/clause.ts';

/** Words before the time: "Also", "Earlier on". */
const OPENING_WORDS = 3;

const isRelative = (s: Sentence, verb: number): boolean =>
  /^(?:who|which|that|whom)$/i.test(s.tokens[verb - 1]?.text ?? '');

/** For a time that the tree hangs on no verb; `from` and `to` are its first and last token. */
export function framedVerb(s: Sentence, from: number, to: number): number | undefined {
  if (from > OPENING_WORDS || s.tokens[to + 1]?.text !== ',') return undefined;
  if (!s.tokens.slice(0, from).every(({ upos }) => /^(?:ADV|ADP|DET|CCONJ)$/.test(upos)))
    return undefined;
  const verb = s.tokens.findIndex(
    ({ xpos }, at) => at > to && isVerb(s, at) && /^VB[DZP]$/.test(xpos) && !isRelative(s, at),
  );
  return verb < 0 ? undefined : verb;
}
