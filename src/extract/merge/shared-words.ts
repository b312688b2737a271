import type { Mention } from './mention.ts';
import type { StoryFacts } from './story-facts.ts';

export interface SharedWords {
  /** Part of what the shorter one tells, 0 to 1; less where it tells little. */
  readonly part: number;
  /** How much the shared words tell, 0 to 1. */
  readonly weight: number;
}

/** Sums of rarity at which words tell enough. */
const ENOUGH = 8;
const MUCH = 20;

export function sharedWords(a: Mention, b: Mention, facts: StoryFacts): SharedWords {
  let shared = 0;
  let [x, y] = [0, 0];
  for (const word of a.words) {
    const worth = facts.rarity(word);
    x += worth;
    if (b.words.has(word)) shared += worth;
  }
  if (shared === 0) return { part: 0, weight: 0 };
  for (const word of b.words) y += facts.rarity(word);
  const shorter = Math.min(x, y);
  return {
    part: shorter > 0 ? (shared / shorter) * Math.min(1, shorter / ENOUGH) : 0,
    weight: Math.min(1, shared / MUCH),
  };
}
