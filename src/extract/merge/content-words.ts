import type { Sentence } from '../../grammar/sentence.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { stemWord } from './stem-word.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const MOST = 14;

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
      if (s.tokens[child]!.deprel !== 'parataxis') walk(child, depth + 1);
  };
  walk(trigger.at, 0);
  const above = s.tokens[trigger.at]!.head;
  if (s.tokens[trigger.at]!.deprel === 'parataxis' && above >= 0) walk(above, 0);
  return [...found].sort();
}
