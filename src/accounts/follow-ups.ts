/** Later reports of an event that confirm, deny or correct an earlier one of another article. */
import type {
  Article,
  Dataset,
  Figure,
  Modality,
  Report,
  ReportedEvent,
} from '../model/dataset.ts';
import { dateBounds, instantOf, parseEdtf } from '../model/edtf.ts';
import { sidesOf } from './sides.ts';
import { tellsOf } from './tells-of.ts';

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

/** A report with its article and the moment from which it can be known. */
interface Told {
  readonly report: Report;
  readonly article: Article;
  readonly at: number;
}

/** Numbers further apart than this count two things: "two people" beside 121. */
const MOST_TIMES = 10;
/** "More than 120" is no correction of 121. */
const ROUGHLY = 0.1;
const ROUGH =
  /\b(?:about|around|some|nearly|almost|over|roughly|approximately|(?:more|less|fewer) than|at least|up to|as many as)\s+$/i;

const isRough = ({ start }: Figure, { text }: Article): boolean =>
  ROUGH.test(text.slice(Math.max(0, start - 20), start));

/** Whether two numbers of one unit cannot both be right of one thing. */
function areAtOdds(a: Figure, before: Article, b: Figure, after: Article): boolean {
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (less === more || more > less * MOST_TIMES) return false;
  return more - less > more * ROUGHLY || !(isRough(a, before) || isRough(b, after));
}

/** The same thing counted otherwise: a unit that both give, with no number of it that both have. */
function isCorrected({ report: before, article }: Told, later: Told): boolean {
  const [then, now] = [before.figures ?? [], later.report.figures ?? []];
  return then.some(
    (a) =>
      now.some((b) => b.unit === a.unit && areAtOdds(a, article, b, later.article)) &&
      !now.some(
        (b) => b.unit === a.unit && then.some((c) => c.unit === b.unit && c.value === b.value),
      ),
  );
}

const SAID: ReadonlySet<Modality> = new Set(['asserted', 'claimed']);

/** What is confirmed was claimed or planned, and asserted by nobody before: a thing that is known needs no confirming. */
const isConfirmed = (earlier: Told, later: Told, all: readonly Told[]): boolean =>
  later.report.modality === 'asserted' &&
  (earlier.report.modality === 'claimed' || earlier.report.modality === 'planned') &&
  tellsOf(earlier.report, earlier.article) &&
  tellsOf(later.report, later.article) &&
  !all.some(({ report, at }) => at < later.at && report.modality === 'asserted');

/** How a later report bears on an earlier one; undefined where it says the same again. */
function relationOf(earlier: Told, later: Told, all: readonly Told[]): Relation | undefined {
  const [before, after] = [earlier.report, later.report];
  if (after.modality === 'denied') return SAID.has(before.modality) ? 'denies' : undefined;
  if (SAID.has(before.modality) && SAID.has(after.modality) && isCorrected(earlier, later))
    return 'corrects';
  return isConfirmed(earlier, later, all) ? 'confirms' : undefined;
}

/** Each relation between two articles once, by the order of publication; articles without a date take no part. */
export function followUps(dataset: Dataset, event: ReportedEvent): readonly FollowUp[] {
  const all = sidesOf(dataset, event)
    .flatMap(({ article, reports }): Told[] => {
      const at = publicationOf(article);
      return at === undefined ? [] : reports.map((report) => ({ report, article, at }));
    })
    .sort((a, b) => a.at - b.at);
  const found: FollowUp[] = [];
  const told = new Set<string>();
  for (const [index, earlier] of all.entries())
    for (const later of all.slice(index + 1)) {
      if (later.at <= earlier.at || later.article === earlier.article) continue;
      const relation = relationOf(earlier, later, all);
      const key = `${earlier.article.id}\n${relation}\n${later.article.id}`;
      if (!relation || told.has(key)) continue;
      told.add(key);
      found.push({ relation, earlier: earlier.report, later: later.report });
    }
  return found;
}
