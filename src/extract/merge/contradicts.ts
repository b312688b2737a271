import type { Mention } from './mention.ts';
import { conflict, overlap } from './overlap.ts';

/** Two figures of one kind of harm in one article are of two sets of people. */
function otherToll({ report: a }: Mention, { report: b }: Mention): boolean {
  if (a.article !== b.article || a.kind !== 'harm' || b.kind !== 'harm') return false;
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  return !a.figures.some(({ value }) => b.figures.some((other) => other.value === value));
}

const spansAgree = ({ span: x }: Mention, { span: y }: Mention): boolean =>
  !x || !y || (x.start < y.end && y.start < x.end);

/** Two verbs with other doers or other victims; nouns seldom name all, and "talks of X with Y" has either for the doer. */
function otherPeople(m: Mention, n: Mention): boolean {
  const [a, b] = [m.report, n.report];
  if (m.saying || m.noun || n.noun || overlap(a.agents, b.targets) || overlap(a.targets, b.agents))
    return false;
  return conflict(a.agents, b.agents) || conflict(a.targets, b.targets);
}

/** Contradicting days, a denial beside a telling, others who take part, two tolls of one article: never one event. */
export const contradicts = (a: Mention, b: Mention): boolean =>
  (a.report.modality === 'denied') !== (b.report.modality === 'denied') ||
  !spansAgree(a, b) ||
  otherPeople(a, b) ||
  otherToll(a, b);
