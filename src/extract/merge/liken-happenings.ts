import { comparePair } from './compared-pair.ts';
import type { Mention } from './mention.ts';
import { HAPPENING as POINTS, pointsIf } from './points.ts';
import type { StoryFacts } from './story-facts.ts';
import { aboutPoints, actorPoints } from './weigh-participants.ts';
import { placePoints, timePoints } from './weigh-time-and-place.ts';
import { knownPoints, wordPoints } from './weigh-words.ts';

/** How far two happenings lie above (or below) being one; undefined: nothing speaks for it. */
export function likenHappenings(
  first: Mention,
  second: Mention,
  facts: StoryFacts,
): number | undefined {
  const pair = comparePair(first, second, facts);
  if (!pair.stem && !pair.wordClass && !pair.toll && !pair.topic) return undefined;
  return (
    wordPoints(pair) +
    knownPoints(pair) +
    actorPoints(pair) +
    aboutPoints(pair) +
    timePoints(pair) +
    placePoints(pair) +
    pointsIf(pair.toll, POINTS.toll) -
    (pair.within ? POINTS.same : POINTS.sameAcross)
  );
}
