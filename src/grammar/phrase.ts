/** Phrases: the words under a token. */
import type { Span } from '../model/dataset.ts';
import type { Sentence } from './sentence.ts';

/** What hangs on a phrase as an aside and is left out of it unless asked for. */
export const ASIDES: readonly string[] = [
  'acl:relcl',
  'parataxis',
  'appos',
  'advcl',
  'punct',
  'case',
  'mark',
  'cc',
  'cop',
  'aux',
  'aux:pass',
  'nsubj',
  'nsubj:pass',
  'ccomp',
  'discourse',
  'dislocated',
  'vocative',
  'expl',
  'csubj',
  'list',
];

export interface PhraseOptions {
  /** Relations to the head whose words stay out; ASIDES if not given. */
  readonly without?: readonly string[];
  /** Whether what is coordinated with the head ("Russia and France") belongs to it; yes if not given. */
  readonly conjuncts?: boolean;
}

/** The indices of the tokens under `head`, itself among them, in order. */
export function phraseTokens(
  sentence: Sentence,
  head: number,
  options: PhraseOptions = {},
): readonly number[] {
  const { without = ASIDES, conjuncts = true } = options;
  const taken: number[] = [];
  const take = (at: number, top: boolean): void => {
    taken.push(at);
    for (const child of sentence.children[at]!) {
      const { deprel, text } = sentence.tokens[child]!;
      const joint = deprel === 'conj' || deprel === 'cc';
      if (top && joint && !conjuncts) continue;
      const hyphen = deprel === 'punct' && /^[-/]$/.test(text);
      if (top && without.includes(deprel) && !hyphen) continue;
      if (!top && (deprel === 'acl:relcl' || deprel === 'parataxis')) continue;
      take(child, false);
    }
  };
  take(head, true);
  return taken.sort((a, b) => a - b);
}

/**
 * The span of text of a phrase: from the first to the last of its words around the head, without gaps but for
 * punctuation; what lies beyond a gap is left out.
 */
export function phraseSpan(sentence: Sentence, head: number, options: PhraseOptions = {}): Span {
  const taken = new Set(phraseTokens(sentence, head, options));
  const { tokens } = sentence;
  const mark = (i: number): boolean =>
    tokens[i]?.upos === 'PUNCT' && /^[-/,'"“”‘’]$|^``$|^''$/.test(tokens[i].text);
  let [from, to] = [head, head];
  for (let i = head - 1; taken.has(i) || mark(i); i--) if (taken.has(i)) from = i;
  for (let i = head + 1; taken.has(i) || mark(i); i++) if (taken.has(i)) to = i;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}
