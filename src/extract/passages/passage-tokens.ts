/** Which words of a sentence report an event: its clause or phrase where the sentence tells several, else all of it. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** First and last token, both inside. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A passage of fewer words than this says too little by itself. */
const FEWEST = 4;
/** What hangs on a word by these is a clause of its own, told for itself. */
const BESIDE = new Set(['parataxis', 'conj', 'advcl']);

/** The words that hang on a token, and what stands between them; clauses beside it stay out. */
function reach(s: Sentence, top: number): TokenRange {
  let [from, to] = [top, top];
  const walk = (at: number): void => {
    from = Math.min(from, at);
    to = Math.max(to, at);
    for (const child of s.children[at]!) {
      const clause = BESIDE.has(s.tokens[child]!.deprel) && s.tokens[child]!.upos === 'VERB';
      if (!(at === top && clause)) walk(child);
    }
  };
  walk(top);
  return { from, to };
}

const wordsIn = (s: Sentence, { from, to }: TokenRange): number =>
  s.tokens.slice(from, to + 1).filter((token) => token.upos !== 'PUNCT').length;

/** Leaves off punctuation, conjunctions and the like at both ends, but never a quotation's marks or the trigger. */
function trim(s: Sentence, range: TokenRange, trigger: Trigger): TokenRange {
  let { from, to } = range;
  const loose = (at: number): boolean =>
    /^(?:CCONJ|SCONJ)$/.test(s.tokens[at]!.upos) || /^[,;:–—-]+$/.test(s.tokens[at]!.text);
  const leads = (at: number): boolean =>
    loose(at) ||
    s.tokens[at]!.deprel === 'case' ||
    (s.tokens[at]!.deprel === 'mark' && !/^to$/i.test(s.tokens[at]!.text));
  while (from < trigger.from && leads(from)) from++;
  while (to > trigger.to && loose(to)) to--;
  return { from, to };
}

export function passageTokens(s: Sentence, trigger: Trigger, all: readonly Trigger[]): TokenRange {
  const whole = { from: 0, to: s.tokens.length - 1 };
  if (all.length <= 1) return whole;
  let top = trigger.verb ?? trigger.at;
  for (;;) {
    const above = s.tokens[top]!.head;
    if (above < 0) return whole;
    const inner = reach(s, top);
    const range = {
      from: Math.min(inner.from, trigger.from),
      to: Math.max(inner.to, trigger.to),
    };
    const relative = s.tokens[top]!.deprel === 'acl:relcl';
    if (!relative && wordsIn(s, range) >= FEWEST) return trim(s, range, trigger);
    top = above;
  }
}
