import type { Mention } from './mention.ts';
import { type PairSigns, pairSigns, SIGNS } from './pair-signs.ts';
import { SAME_EVENT_POINTS, type SameEventPoints } from './same-event-points.ts';
import { isSameFate } from './same-fate.ts';
import type { StoryFacts } from './story-facts.ts';

/** What happens to a person once lies so far above being one. */
const FATE = 2;

/** What signs come to. */
export function sumOfSigns(signs: PairSigns, { base, steps }: SameEventPoints): number {
  let sum = base;
  for (const sign of SIGNS) {
    const value = signs[sign];
    for (const [upTo, points] of steps[sign])
      if (value <= upTo) {
        sum += points;
        break;
      }
  }
  return sum;
}

/** How far two reports lie above (or below) being of one event; undefined: nothing speaks for it. */
export function judgePair(
  first: Mention,
  second: Mention,
  facts: StoryFacts,
  points: SameEventPoints = SAME_EVENT_POINTS,
): number | undefined {
  const signs = pairSigns(first, second, facts);
  if (!signs) return undefined;
  const sum = sumOfSigns(signs, points) - points.same;
  if (isSameFate(first.report, second.report)) return Math.max(sum, FATE);
  // Sayings that are told twice are too few in the annotated news to learn from.
  return Math.max(sum, signs.saying);
}
