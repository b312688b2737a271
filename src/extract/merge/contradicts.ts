import { sharedCentralClass } from './central-classes.ts';
import type { Mention } from './mention.ts';
import { otherQuantity } from './other-quantity.ts';
import { othersTakePart } from './others-take-part.ts';
import { conflict, overlap } from './overlap.ts';
import { isSameFate } from './same-fate.ts';
import type { StoryFacts } from './story-facts.ts';

/** The headline is told anew by the lead. */
const LEAD = 1;

/** Two figures of one kind of harm in one article are of two sets of people. */
function otherToll({ report: a }: Mention, { report: b }: Mention): boolean {
  if (a.article !== b.article || a.kind !== 'harm' || b.kind !== 'harm') return false;
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  return !a.figures.some(({ value }) => b.figures.some((other) => other.value === value));
}

/** Where both tell of what the story turns on, only a time that the text gives to it counts against the other's. */
function spansAgree(a: Mention, b: Mention): boolean {
  const [x, y] = [a.span, b.span];
  if (!x || !y || (x.start < y.end && y.start < x.end)) return true;
  if (isSameFate(a.report, b.report)) return !(a.firm && b.firm);
  const central = sharedCentralClass(a.report, b.report);
  return central !== undefined && (central.lasts || !(a.firm && b.firm));
}

/** Two verbs with other doers or other victims; nouns seldom name all, and "talks of X with Y" has either for the doer. */
function otherPeople(m: Mention, n: Mention, facts: StoryFacts): boolean {
  const [a, b] = [m.report, n.report];
  if (m.saying || m.noun || n.noun || overlap(a.agents, b.targets) || overlap(a.targets, b.agents))
    return false;
  if (sharedCentralClass(a, b)) return othersTakePart(m, n, facts);
  return conflict(a.agents, b.agents) || conflict(a.targets, b.targets);
}

/** "an attack", "another attack": a noun that is new to the reader, behind the lead, takes up nothing that was told before. */
function isNew({ report: earlier }: Mention, { report: later, noun }: Mention): boolean {
  return (
    noun &&
    later.definite === 'new' &&
    earlier.article === later.article &&
    (earlier.definite === 'new' || LEAD < earlier.sentence + later.sentence) &&
    earlier.sentence < later.sentence
  );
}

/** Contradicting days, a denial beside a telling, others who take part, two tolls of one article, two quantities: never one event. */
export const contradicts = (a: Mention, b: Mention, facts: StoryFacts): boolean =>
  (a.report.modality === 'denied') !== (b.report.modality === 'denied') ||
  !spansAgree(a, b) ||
  otherPeople(a, b, facts) ||
  otherToll(a, b) ||
  otherQuantity(a.report, b.report) ||
  isNew(a, b) ||
  isNew(b, a);
