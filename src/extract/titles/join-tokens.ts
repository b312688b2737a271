import type { Sentence } from '../../grammar/sentence.ts';

/** Tokens as text: spaced as in the article where they stand side by side, by one space where words between were left out. */
export function joinTokens(s: Sentence, tokens: readonly number[]): string {
  let out = '';
  let last: number | undefined;
  for (const at of [...tokens].sort((a, b) => a - b)) {
    const token = s.tokens[at]!;
    const touches = last === at - 1 && s.tokens[at - 1]!.end === token.start;
    const glued = /^(?:'s|’s|n't|n’t|[,.;:!?%)”]|'|’)$/.test(token.text);
    out += (out === '' || touches || glued ? '' : ' ') + token.text;
    last = at;
  }
  return out.replace(/\s+/g, ' ').trim();
}
