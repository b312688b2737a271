/** One event as two articles report it: what differs, what is the same, and the passages paired. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { compareCounts } from './compare-counts.ts';
import { compareDates, compareModalities } from './compare-when.ts';
import { compareChannels, compareDescriptions, compareSpeakers } from './compare-who.ts';
import type { Agreement, Difference } from './difference.ts';
import { type PassagePair, pairPassages } from './pair-passages.ts';
import type { Side } from './sides.ts';

export interface Comparison {
  readonly left: Side;
  readonly right: Side;
  readonly differences: readonly Difference[];
  readonly same: readonly Agreement[];
  readonly pairs: readonly PassagePair[];
}

function participantsNamed(dataset: Dataset, event: ReportedEvent): readonly Agreement[] {
  return event.participants.flatMap(({ actor, role }) => {
    const name = dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
    return role === 'other' ? [] : [{ kind: role, about: name }];
  });
}

/** The comparison of two sides of an event. */
export function compareAccounts(
  dataset: Dataset,
  event: ReportedEvent,
  left: Side,
  right: Side,
): Comparison {
  const pairs = pairPassages([left.article, left.reports], [right.article, right.reports]);
  const counts = compareCounts(dataset, left, right, pairs);
  const speakers = compareSpeakers(dataset, event, left, right);
  return {
    left,
    right,
    differences: [
      ...counts.differences,
      ...compareDescriptions(dataset, event, left, right),
      ...compareChannels(dataset, left, right),
      ...speakers.differences,
      ...compareDates(event, left, right),
      ...compareModalities(left, right),
    ],
    same: [...speakers.same, ...participantsNamed(dataset, event), ...counts.same],
    pairs,
  };
}
