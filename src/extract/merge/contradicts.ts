import type { Mention } from './mention.ts';

/** Two figures of one kind of harm in one article are of two sets of people. */
function otherToll({ report: a }: Mention, { report: b }: Mention): boolean {
  if (a.article !== b.article || a.kind !== 'harm' || b.kind !== 'harm') return false;
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  return !a.figures.some(({ value }) => b.figures.some((other) => other.value === value));
}

/** Days that contradict, a denial beside a telling, and two tolls of one article are never of one event. */
export const contradicts = (a: Mention, b: Mention): boolean =>
  (a.report.modality === 'denied') !== (b.report.modality === 'denied') ||
  otherToll(a, b) ||
  !spansAgree(a, b);

const spansAgree = ({ span: x }: Mention, { span: y }: Mention): boolean =>
  !x || !y || (x.start < y.end && y.start < x.end);
