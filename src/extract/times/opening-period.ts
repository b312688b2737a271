/** "Last week Norsk Data reported a loss": a period that opens its sentence is the verb's, though it stands right before a noun. */
import type { Sentence } from '../../grammar/sentence.ts';

const PERIOD = /^(?:last|this|next|earlier|later)$/i;

/** Whether the tokens `from` to `to` of a time expression, taken for an adjective of the noun behind, tell when the clause is. */
export function isOpeningPeriod(s: Sentence, from: number, to: number): boolean {
  const next = s.tokens[to + 1];
  if (from > 1 || (from === 1 && s.tokens[0]!.upos !== 'CCONJ') || !next) return false;
  if (/^(?:PUNCT|PART|ADP|AUX|VERB)$/.test(next.upos) || /^['’]/.test(next.text)) return false;
  if (from < to && PERIOD.test(s.tokens[from]!.text)) return true;
  return /^(?:PRON|DET)$/.test(next.upos) || /^\p{Lu}/u.test(next.text);
}
