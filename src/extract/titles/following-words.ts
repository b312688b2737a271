/** Where the tree gives a verb nothing to stand with: the words that follow it in the text, so that a title is no fragment. */
import type { Sentence } from '../../grammar/sentence.ts';
import { joinTokens } from './join-tokens.ts';

const BOUNDARY = /^[.,;:?!()[\]–—-]$|^--$/;
/** What follows here tells of something else. */
const APART =
  /^(?:when|while|as|after|before|because|since|until|although|though|and|or|but|who|which|whose|where|if|unless|so|than)$/i;
/** Adverbs that a title does without. */
const PASSING =
  /^(?:\p{L}+ly|also|later|earlier|now|then|soon|again|already|however|still|yesterday|today)$/u;
const QUOTE = /^["“”'‘’`]+$/;
const OPEN_ENDED = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PUNCT', 'SYM', 'PRON']);

/** At most `limit` words up to the end of the clause; an ellipsis where they go on. Empty where nothing fit follows. */
export function followingWords(
  s: Sentence,
  verb: number,
  times: ReadonlySet<number>,
  limit: number,
): string {
  let at = verb + 1;
  const skips = (token: number): boolean =>
    times.has(token) || PASSING.test(s.tokens[token]!.text) || QUOTE.test(s.tokens[token]!.text);
  while (at < s.tokens.length && skips(at)) at++;
  const first = s.tokens[at];
  if (!first || first.upos === 'AUX' || BOUNDARY.test(first.text) || APART.test(first.text))
    return '';
  if (first.upos === 'ADP' && times.has(at + 1)) return '';
  const taken: number[] = [];
  let whole = false;
  for (; at < s.tokens.length && taken.length < limit; at++) {
    const { text } = s.tokens[at]!;
    if (QUOTE.test(text) && text !== "'") continue;
    whole = BOUNDARY.test(text);
    if (whole) break;
    taken.push(at);
  }
  whole ||= at >= s.tokens.length;
  if (!whole) while (taken.length > 0 && OPEN_ENDED.has(s.tokens[taken.at(-1)!]!.upos)) taken.pop();
  if (taken.length < 2) return '';
  return `${joinTokens(s, taken)}${whole ? '' : ' …'}`;
}
