import type { Sentence } from '../../grammar/sentence.ts';

export interface FirstWords {
  readonly tokens: readonly number[];
  /** False where the phrase goes on. */
  readonly whole: boolean;
}

/** A title's quotation does not end on one of these. */
const HANGING = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PUNCT', 'SYM']);

/** The first words of the phrase under `head`, side by side as in the text; tokens of `stop` and what follows them stay out. */
export function firstWords(
  s: Sentence,
  head: number,
  stop: ReadonlySet<number>,
  limit: number,
): FirstWords {
  const under = new Set<number>();
  const walk = (at: number): void => {
    if (stop.has(at)) return;
    under.add(at);
    s.children[at]!.forEach(walk);
  };
  walk(head);
  const all = [...under].sort((a, b) => a - b);
  while (all.length > 0 && /^(?:PUNCT|CCONJ|SCONJ)$/.test(s.tokens[all[0]!]!.upos)) all.shift();
  const tokens: number[] = [];
  let words = 0;
  for (const at of all) {
    const last = tokens.at(-1);
    if (last !== undefined && at !== last + 1) break;
    if (s.tokens[at]!.upos !== 'PUNCT') words++;
    if (words > limit) break;
    tokens.push(at);
  }
  const whole = tokens.length === all.length;
  while (
    tokens.length > 1 &&
    (whole
      ? s.tokens[tokens.at(-1)!]!.upos === 'PUNCT'
      : HANGING.has(s.tokens[tokens.at(-1)!]!.upos))
  )
    tokens.pop();
  return { tokens, whole };
}
