import type { DraftReport } from '../draft-report.ts';
import { overlap } from './overlap.ts';
import { stemWord } from './stem-word.ts';

/** What happens to a person once. */
const ONCE: ReadonlySet<string> = new Set(['die', 'bear', 'bury'].map(stemWord));

/** The word itself names the one: "Jane Doe died", "Doe's death". */
function namesThem({ targets, core }: DraftReport): boolean {
  const words = targets.flatMap((actor) => actor.split('-'));
  return [core.doer, core.patient].some((word) => word !== undefined && words.includes(word));
}

/** The death, birth or burial of one person, told twice; not how many died. */
export const isSameFate = (a: DraftReport, b: DraftReport): boolean =>
  ONCE.has(a.stem) &&
  a.stem === b.stem &&
  !a.plural &&
  !b.plural &&
  a.figures.length + b.figures.length === 0 &&
  a.targets.length === 1 &&
  overlap(a.targets, b.targets) &&
  (namesThem(a) || namesThem(b));
