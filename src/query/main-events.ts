/** The events that matter most: what a first look shows, so that minor attributions and background do not crowd it. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Detail } from './filters.ts';

/** From this weight on a reader is as likely as not to want an event. */
const WEIGHTY = 0.5;
/** A story of so few events is shown whole, and of no story are fewer called main. */
const FEWEST = 40;

const cutoffs = new WeakMap<Dataset, number>();

/** The least weight of a main event. */
export function mainWeight(dataset: Dataset): number {
  const known = cutoffs.get(dataset);
  if (known !== undefined) return known;
  const weights = dataset.events.map(({ weight }) => weight).sort((a, b) => b - a);
  const cutoff = Math.min(WEIGHTY, weights[FEWEST - 1] ?? 0);
  cutoffs.set(dataset, cutoff);
  return cutoff;
}

/** Whether an event is shown at a level of detail. */
export function detailTest(dataset: Dataset, detail: Detail): (event: ReportedEvent) => boolean {
  if (detail === 'all') return () => true;
  const least = mainWeight(dataset);
  return ({ weight }) => weight >= least;
}
