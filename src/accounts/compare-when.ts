/** When an event happened, and how sure it is said to be, by each of two articles. */
import type { Edtf, ReportedEvent, When } from '../model/dataset.ts';
import { boundsOf, instantOf, parseEdtf } from '../model/edtf.ts';
import { type Difference, NOTHING, type Said } from './difference.ts';
import type { Side } from './sides.ts';

/**
 * The date that one article gives an event: that of its own report, or the event's, where its words stand in this
 * article or its publication is what dates it.
 */
export function dateBySide(event: ReportedEvent, { article, reports }: Side): When | undefined {
  const own = reports.find(({ when }) => when)?.when;
  if (own) return own;
  const { when } = event;
  if (when?.phrase?.article === article.id) return when;
  if (when?.phrase || !article.published) return undefined;
  const day = article.published.slice(0, 10);
  return when?.edtf.includes(day) ? when : undefined;
}

const ofDate = (when: When | undefined): Said =>
  when ? { kind: 'fact', fact: when.edtf } : NOTHING;

/** The moment of a clock time whose zone is told. */
function momentOf(edtf: Edtf): number | undefined {
  const value = parseEdtf(edtf);
  return value?.kind === 'date' ? instantOf(value) : undefined;
}

/** No two clocks on earth are further apart than 26 hours; a date without a zone may be that of any. */
const OTHER_CLOCKS = 26 * 3_600_000;

/** Whether two dates cannot both be right. One that is only about then excludes none; the same moment by two clocks is one. */
export function datesExclude(a: Edtf, b: Edtf): boolean {
  if (/[~?%]/.test(a + b)) return false;
  const [here, there] = [momentOf(a), momentOf(b)];
  if (here !== undefined && there !== undefined) return here !== there;
  const margin = here === undefined && there === undefined ? 0 : OTHER_CLOCKS;
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  if (!first || !second) return false;
  const [one, other] = [boundsOf(first), boundsOf(second)];
  const { start: a0 = -Infinity, end: a1 = Infinity } = one;
  const { start: b0 = -Infinity, end: b1 = Infinity } = other;
  return a1 + margin <= b0 || b1 + margin <= a0;
}

export function compareDates(event: ReportedEvent, left: Side, right: Side): readonly Difference[] {
  const [l, r] = [dateBySide(event, left), dateBySide(event, right)];
  if (l?.edtf === r?.edtf) return [];
  const [here, there] = [l && momentOf(l.edtf), r && momentOf(r.edtf)];
  if (here !== undefined && here === there) return [];
  return [{ kind: 'date', about: '', left: ofDate(l), right: ofDate(r) }];
}

const modalitiesOf = ({ reports }: Side): readonly string[] => [
  ...new Set(reports.map(({ modality }) => modality)),
];

/** How sure each says it is, where no way of putting it is common to both. */
export function compareModalities(left: Side, right: Side): readonly Difference[] {
  const [l, r] = [modalitiesOf(left), modalitiesOf(right)];
  if (l.some((modality) => r.includes(modality))) return [];
  const fact = (list: readonly string[]): Said => ({ kind: 'fact', fact: list.join(', ') });
  return [{ kind: 'modality', about: '', left: fact(l), right: fact(r) }];
}
