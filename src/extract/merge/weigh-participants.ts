/** What those who take part, and what it is about, count for or against two happenings being one. */
import type { ComparedPair } from './compared-pair.ts';
import { conflict, overlap } from './overlap.ts';
import { HAPPENING as POINTS, pointsIf as yes } from './points.ts';
import { sharedWords } from './shared-words.ts';

export function actorPoints({ a, b, known }: ComparedPair): number {
  const cross = overlap(a.agents, b.targets) || overlap(a.targets, b.agents);
  const some = a.agents.length + a.targets.length > 0;
  const others = b.agents.length + b.targets.length > 0;
  return (
    yes(overlap(a.agents, b.agents), POINTS.agent) +
    yes(conflict(a.agents, b.agents) && !cross, POINTS.otherAgent) +
    yes(overlap(a.targets, b.targets), POINTS.target) +
    yes(conflict(a.targets, b.targets), POINTS.otherTarget) +
    yes(cross, POINTS.rolesCross) +
    yes(!some && !others, POINTS.nobody) +
    yes(some !== others && !known, POINTS.oneNameless)
  );
}

export function aboutPoints({ m, n, a, b, within, facts }: ComparedPair): number {
  const [x, y] = [a.core, b.core];
  const both = x.patient !== undefined && y.patient !== undefined;
  const doers = x.doer !== undefined && y.doer !== undefined && x.doer !== y.doer;
  const narrowed = overlap(x.narrowed, y.narrowed);
  const names = x.names.filter((name) => y.names.includes(name)).length;
  const verbs = a.form === 'verb' && b.form === 'verb';
  return (
    yes(both, x.patient === y.patient ? POINTS.patient : POINTS.otherPatient) +
    yes(doers && !overlap(a.agents, b.agents), POINTS.otherDoer) +
    yes(narrowed, POINTS.narrowed) +
    yes(conflict(x.narrowed, y.narrowed), POINTS.otherNarrowed) +
    yes(within && y.narrowed.length > 0 && x.narrowed.length === 0, POINTS.laterNarrowed) +
    yes(conflict(m.numbers, n.numbers), POINTS.otherNumber) +
    POINTS.name * Math.min(3, names) +
    yes(
      conflict(x.names, y.names),
      m.noun && n.noun ? POINTS.otherNames : POINTS.otherNamesOfVerb,
    ) +
    POINTS.words * sharedWords(m, n, facts).part +
    yes(verbs && !overlap(a.targets, b.targets) && x.patient !== y.patient, POINTS.verbsOfOther)
  );
}
