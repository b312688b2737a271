import type { Sentence } from '../../grammar/sentence.ts';

/** A common word that has its capital from the quotation that it begins. */
function starts(s: Sentence, at: number): boolean {
  const { upos, text } = s.tokens[at]!;
  return /^["“‘']$/.test(s.tokens[at - 1]!.text) && upos !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text);
}

/** Tokens as text: spaced as in the article where they stand side by side, by one space where words between were left out. */
export function joinTokens(
  s: Sentence,
  tokens: readonly number[],
  instead: ReadonlyMap<number, string> = new Map(),
): string {
  let out = '';
  let last: number | undefined;
  for (const at of [...tokens].sort((a, b) => a - b)) {
    const token = s.tokens[at]!;
    const touches = last === at - 1 && s.tokens[at - 1]!.end === token.start;
    const glued = /^(?:'s|’s|n't|n’t|[,.;:!?%)”]|'|’)$/.test(token.text);
    const midway = at > 0 && out !== '' && starts(s, at);
    const own = midway ? token.text.charAt(0).toLowerCase() + token.text.slice(1) : token.text;
    out += (out === '' || touches || glued ? '' : ' ') + (instead.get(at) ?? own);
    last = at;
  }
  return out.replace(/\s+/g, ' ').trim();
}
