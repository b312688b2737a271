import type { Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { stemWord } from './stem-word.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const MOST = 14;
/** Who a participant is tells nothing of what happens. */
const DESCRIBES = /^(?:appos|flat)$/;

const isSpeech = (s: Sentence, at: number): boolean =>
  s.tokens[at]!.upos === 'VERB' && SPEECH_VERBS.has(s.tokens[at]!.lemma.toLowerCase());

/** "…, stressing that …": another saying beside this one has words of its own; so has the clause that the tree hangs it into. */
function isOtherSaying(s: Sentence, at: number): boolean {
  const { deprel } = s.tokens[at]!;
  if (deprel === 'parataxis') return true;
  if (/^(?:advcl|acl|conj)$/.test(deprel) && isSpeech(s, at)) return true;
  return (
    deprel === 'conj' &&
    s.children[at]!.some(
      (child) => child < at && s.tokens[child]!.deprel === 'advcl' && isSpeech(s, child),
    )
  );
}

/** The clause that a verb of speech stands beside or, where the tree hangs it so, before. */
function clauseAbove(s: Sentence, at: number): number | undefined {
  const { deprel, head, lemma } = s.tokens[at]!;
  if (head < 0) return undefined;
  if (deprel === 'parataxis') return head;
  const hangsAhead = deprel === 'advcl' && head > at && SPEECH_VERBS.has(lemma.toLowerCase());
  return hangsAhead && s.children[at]!.every((child) => s.tokens[child]!.deprel !== 'ccomp')
    ? head
    : undefined;
}

/** Stems of the content words under a trigger, without the trigger and its participants; sorted, each once. */
export function contentWords(
  s: Sentence,
  trigger: Trigger,
  participants: readonly number[],
): readonly string[] {
  const out = new Set(participants);
  const found = new Set<string>();
  const walk = (at: number, depth: number): void => {
    if (found.size >= MOST || depth > 12) return;
    const token = s.tokens[at]!;
    if (
      at !== trigger.at &&
      !out.has(at) &&
      CONTENT.has(token.upos) &&
      /\p{L}{3}/u.test(token.text)
    )
      found.add(stemWord(token.lemma));
    for (const child of s.children[at]!)
      if (!isOtherSaying(s, child) && !(out.has(at) && DESCRIBES.test(s.tokens[child]!.deprel)))
        walk(child, depth + 1);
  };
  walk(trigger.at, 0);
  const above = clauseAbove(s, trigger.at);
  if (above !== undefined) walk(above, 0);
  return [...found].sort();
}
