import type { Sentence } from '../../grammar/sentence.ts';
import type { DraftReport } from '../draft-report.ts';

const KNOWN = /^(?:the|this|that|these|those|both|such)$/i;
const NEW = /^(?:an?|another|some|any|no|every|each|several|many|more|few|other)$/i;

/** "the attack", "his resignation" and "Rice's nomination" are known to the reader; "an attack", "another attack" are new. */
export function definiteness(s: Sentence, at: number): Pick<DraftReport, 'definite'> {
  if (s.tokens[at]!.upos !== 'NOUN' && s.tokens[at]!.upos !== 'PROPN') return {};
  let known = false;
  for (const child of s.children[at]!) {
    const { deprel, text } = s.tokens[child]!;
    if (NEW.test(text) && (deprel === 'det' || deprel === 'amod')) return { definite: 'new' };
    known ||= deprel === 'nmod:poss' || (deprel === 'det' && KNOWN.test(text));
  }
  return known ? { definite: 'known' } : {};
}
