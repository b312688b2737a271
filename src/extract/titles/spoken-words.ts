/** What somebody says, in a title. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { clipPhrase } from './clip-phrase.ts';
import { firstWords } from './first-words.ts';
import { joinTokens } from './join-tokens.ts';
import type { TitleContext } from './title-context.ts';

const FIRST_PERSON = /^(?:I|we|our|ours|my|me|us)$/i;

/** The first token of the phrase under a head. */
const leftmost = (s: Sentence, head: number): number =>
  Math.min(head, ...s.children[head]!.map((child) => (child < head ? leftmost(s, child) : head)));

/** Whether what is said begins with a quotation mark: then the title quotes it too. */
export function quotes(s: Sentence, verb: number): boolean {
  const said = childBy(s, verb, 'ccomp');
  if (said === undefined || said < verb) return false;
  const first = leftmost(s, said);
  if (first > verb && /^(?:["“]|``)$/.test(s.tokens[first - 1]!.text)) return true;
  if (/^(?:["“]|``)$/.test(s.tokens[first]!.text)) return true;
  const after = s.tokens.slice(verb + 1, verb + 4).findIndex((token) => /^["“]$/.test(token.text));
  return after === 0 || (after > 0 && /^[:,]$/.test(s.tokens[verb + after]!.text));
}

/** "…, Novak said": the first of the words that a verb of speech follows, verbatim; an ellipsis where they go on. */
export function spokenWords(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  const { deprel, head } = s.tokens[verb]!;
  const said = deprel === 'parataxis' && head >= 0 ? head : childBy(s, verb, 'ccomp', 'parataxis');
  if (said === undefined) return '';
  const tokens = firstWords(s, said, new Set([verb]), Math.max(5, limit));
  const verbless = !tokens.tokens.some((at) => /^(?:VERB|AUX)$/.test(s.tokens[at]!.upos));
  const own = s.tokens.some(({ text }) => FIRST_PERSON.test(text));
  if (!tokens.whole && verbless && !own) return clippedClause(c, said, limit);
  // Words that begin with their verb are the end of a sentence that the tree cut up.
  const start = s.tokens[tokens.tokens[0] ?? said]!;
  const next = s.tokens[(tokens.tokens[0] ?? said) + 1];
  const cut =
    (start.upos === 'AUX' || /^VB[DZ]$/.test(start.xpos)) &&
    !/^(?:PRON|DET|PROPN|NOUN)$/.test(next?.upos ?? '');
  const words = joinTokens(s, tokens.tokens).replace(/^["“”'‘’`]+|["“”`]+$/g, '');
  return words === '' ? '' : `“${cut ? '… ' : ''}${words}${tokens.whole ? '' : ' …'}”`;
}

/** A clause whose first words are a long name alone: told without its asides. */
function clippedClause(c: TitleContext, said: number, limit: number): string {
  const skip = ['mark', 'cc', 'advcl', 'punct', 'conj'];
  const tokens = clipPhrase(c.sentence, said, { limit, without: c.times, skip });
  if (!tokens.some((at) => /^(?:VERB|AUX)$/.test(c.sentence.tokens[at]!.upos))) return '';
  return joinTokens(c.sentence, tokens)
    .replace(/["“”`]+/g, '')
    .replace(/,(?= (?:has|have|had|is|are|was|were|will|would|could|can|may)\b)/, '');
}
