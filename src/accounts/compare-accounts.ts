/** One event as two articles report it: what differs, what is the same, and the passages paired. */
import type { Dataset, Edtf, ReportedEvent } from '../model/dataset.ts';
import { compareCounts } from './compare-counts.ts';
import { compareDates, compareModalities, datesExclude } from './compare-when.ts';
import { compareChannels, compareDescriptions, compareSpeakers } from './compare-who.ts';
import { type Agreement, bothTell, CONTRADICTIONS, type Difference } from './difference.ts';
import { type PassagePair, pairPassages } from './pair-passages.ts';
import { type Side, sidesOf } from './sides.ts';

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

/** More articles than this are not compared each with each. */
const MOST_SIDES = 6;

const isContradiction = (difference: Difference): boolean => {
  const { kind, left, right } = difference;
  if (!CONTRADICTIONS.has(kind) || !bothTell(difference)) return false;
  if (kind === 'date' && left.kind === 'fact' && right.kind === 'fact')
    return datesExclude(left.fact as Edtf, right.fact as Edtf);
  if (kind === 'modality' && left.kind === 'fact' && right.kind === 'fact')
    return [left.fact, right.fact].includes('denied');
  return true;
};

/** Differences of an event of which only one side can be right, with the articles that differ. */
export interface Disagreement extends Difference {
  readonly articles: readonly [left: string, right: string];
}

const known = new WeakMap<Dataset, WeakMap<ReportedEvent, readonly Disagreement[]>>();

function findDisagreements(dataset: Dataset, event: ReportedEvent): readonly Disagreement[] {
  const sides = sidesOf(dataset, event).slice(0, MOST_SIDES);
  return sides.flatMap((left, index) =>
    sides.slice(index + 1).flatMap((right) => {
      const pairs = pairPassages([left.article, left.reports], [right.article, right.reports]);
      return [
        ...compareCounts(dataset, left, right, pairs).differences,
        ...compareDates(event, left, right),
        ...compareModalities(left, right),
      ]
        .filter(isContradiction)
        .map((difference) => ({
          ...difference,
          articles: [left.article.id, right.article.id] as const,
        }));
    }),
  );
}

/** What the articles of an event contradict each other in; none where one article alone reports it. Remembered. */
export function disagreementsOf(dataset: Dataset, event: ReportedEvent): readonly Disagreement[] {
  const ofDataset = known.get(dataset) ?? new WeakMap<ReportedEvent, readonly Disagreement[]>();
  known.set(dataset, ofDataset);
  const found = ofDataset.get(event) ?? findDisagreements(dataset, event);
  ofDataset.set(event, found);
  return found;
}
