/** What looks like a verb and tells of nothing. */
import type { Sentence } from '../../grammar/sentence.ts';

/** Words that the tagger takes for verbs of which the lexicon knows nothing: names, prefixes, parts of words. */
export function isNoVerb({ tokens }: Sentence, at: number): boolean {
  const { text, start } = tokens[at]!;
  const part = tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === start;
  const name = at > 0 && /^\p{Lu}/u.test(text) && !/^["“‘'`(:]/.test(tokens[at - 1]!.text);
  return (
    part ||
    name ||
    !/^\p{L}{3,}/u.test(text) ||
    /^(?:anti|pro|ex|per|plus|minus|versus|onward|opposite|amid)$/i.test(text)
  );
}

/** "Given the decision, he left": no gift. */
export function isPrepositional({ tokens, children }: Sentence, at: number): boolean {
  if (tokens[at]!.text.toLowerCase() !== 'given' || tokens[at]!.deprel !== 'advcl') return false;
  const opens = at === 0 || tokens[at - 1]!.text === ',';
  return opens && !children[at]!.some((i) => /^(?:aux|nsubj|obl:agent)/.test(tokens[i]!.deprel));
}
