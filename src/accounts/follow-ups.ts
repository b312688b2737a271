/** Later reports of an event that confirm, deny or correct an earlier one of another article. */
import type { Article, Dataset, Report, ReportedEvent } from '../model/dataset.ts';
import { dateBounds, instantOf, parseEdtf } from '../model/edtf.ts';
import { sidesOf } from './sides.ts';

export const RELATIONS = ['denies', 'corrects', 'confirms'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface FollowUp {
  readonly relation: Relation;
  readonly earlier: Report;
  readonly later: Report;
}

/** The first moment that an article may have been published; undefined where no day is known. */
function publicationOf({ published }: Article): number | undefined {
  const value = published === undefined ? undefined : parseEdtf(published);
  return value?.kind === 'date' ? (instantOf(value) ?? dateBounds(value).start) : undefined;
}

/** The same thing counted otherwise. */
const isCorrected = ({ figures: before = [] }: Report, { figures: after = [] }: Report): boolean =>
  before.some(({ unit, value }) =>
    after.some((other) => other.unit === unit && other.value !== value),
  );

/** How a later report bears on an earlier one; undefined where it says the same again. */
function relationOf(earlier: Report, later: Report): Relation | undefined {
  if (later.modality === 'denied') return earlier.modality === 'denied' ? undefined : 'denies';
  if (isCorrected(earlier, later)) return 'corrects';
  return later.modality === 'asserted' && earlier.modality !== 'asserted' ? 'confirms' : undefined;
}

/** Each relation between two articles once, by the order of publication; articles without a date take no part. */
export function followUps(dataset: Dataset, event: ReportedEvent): readonly FollowUp[] {
  const sides = sidesOf(dataset, event)
    .flatMap(({ article, reports }) => {
      const at = publicationOf(article);
      return at === undefined ? [] : [{ at, reports }];
    })
    .sort((a, b) => a.at - b.at);
  const found: FollowUp[] = [];
  for (const [index, { at, reports }] of sides.entries())
    for (const next of sides.slice(index + 1)) {
      if (next.at <= at) continue;
      const told = new Set<Relation>();
      for (const earlier of reports)
        for (const later of next.reports) {
          const relation = relationOf(earlier, later);
          if (!relation || told.has(relation)) continue;
          told.add(relation);
          found.push({ relation, earlier, later });
        }
    }
  return found;
}
