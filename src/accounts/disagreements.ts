/** What the articles of one event contradict each other in. */
import type { Dataset, Edtf, ReportedEvent } from '../model/dataset.ts';
import { compareCounts } from './compare-counts.ts';
import { compareDates, compareModalities, datesExclude } from './compare-when.ts';
import { bothTell, CONTRADICTIONS, type Difference } from './difference.ts';
import { pairPassages } from './pair-passages.ts';
import { sidesOf } from './sides.ts';

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
