/** The one happening that a story turns on is told again and again, in many words: this joins its tellings. */
import type { DraftReport } from '../draft-report.ts';
import { type CentralClass, sharedCentralClass } from './central-classes.ts';
import type { Mention } from './mention.ts';
import { othersTakePart } from './others-take-part.ts';
import { conflict, overlap } from './overlap.ts';
import { CENTRAL as POINTS } from './points.ts';
import { patientsOf, type StoryFacts } from './story-facts.ts';

/** Of a name and a description nobody can say that they differ: "Doe" may be "the doctor". */
function otherPatient(a: DraftReport, b: DraftReport): boolean {
  const [x, y] = [a.core.patient, b.core.patient];
  if (x === undefined || y === undefined || x === y) return false;
  return a.core.names.includes(x) === b.core.names.includes(y);
}

/** Beside a noun, who does it and who suffers it is not told well enough apart. */
function otherPeople(m: Mention, n: Mention, facts: StoryFacts): boolean {
  if (!m.noun && !n.noun) return othersTakePart(m, n, facts);
  const [a, b] = [m.report, n.report].map(({ agents, targets }) =>
    [...agents, ...targets].filter(facts.named),
  );
  return conflict(a!, b!);
}

/** Both name who takes part, what it is done to, what narrows it down or how many - and not the same. */
const differ = (m: Mention, n: Mention, facts: StoryFacts): boolean =>
  otherPeople(m, n, facts) ||
  otherPatient(m.report, n.report) ||
  conflict(m.report.core.narrowed, n.report.core.narrowed) ||
  (m.noun && n.noun && conflict(m.report.core.names, n.report.core.names)) ||
  conflict(m.numbers, n.numbers);

/** Something done to the same, or by the same to nobody else. */
const samePeople = (a: DraftReport, b: DraftReport): boolean =>
  overlap(a.targets, b.targets) ||
  overlap(a.agents, b.agents) ||
  (a.core.patient !== undefined && a.core.patient === b.core.patient);

/** The story tells of one killed, and the verb of the killing of another. */
function isOfAnother(
  { report, noun }: Mention,
  { name }: CentralClass,
  facts: StoryFacts,
): boolean {
  const done = patientsOf(report);
  if (noun || done.length === 0) return false;
  const central = facts.centralPatient(name, report.article);
  return central !== undefined && !done.includes(central);
}

/** "attacks", "killings": some, not those of which the story tells. */
const isAnyOf = ({ plural, definite }: DraftReport): boolean => plural && definite !== 'known';

/** "the attacks" may be any that the article tells of. */
const isWiderWord = (a: DraftReport, b: DraftReport): boolean =>
  a.plural && a.stem !== b.stem && (a.stem === 'attack' || b.stem === 'attack');

/** How far two tellings of what the story turns on lie above being one; `a` is told first. Undefined: nothing speaks for it. */
export function likenCentral(m: Mention, n: Mention, facts: StoryFacts): number | undefined {
  const [a, b] = [m.report, n.report];
  const found = sharedCentralClass(a, b);
  if (
    !found ||
    a.plural !== b.plural ||
    isAnyOf(a) ||
    isAnyOf(b) ||
    isWiderWord(a, b) ||
    differ(m, n, facts)
  )
    return undefined;
  if (b.definite === 'new' || (a.definite === 'new' && a.sentence > 0)) return undefined;
  if (isOfAnother(m, found, facts) || isOfAnother(n, found, facts)) return undefined;
  const told = Math.min(
    facts.centralTellings(found.name, a.article),
    facts.centralTellings(found.name, b.article),
  );
  const heads = [a, b].filter((each) => facts.headsCentral(found.name, each.article)).length;
  if (told < POINTS.tellings && heads < 2) return undefined;
  const known = [a, b].filter((each) => each.definite === 'known').length;
  const nouns = [m, n].filter((each) => each.noun).length;
  const people = samePeople(a, b);
  if (!found.once && !people && !(nouns === 2 && known === 2)) return undefined;
  if (nouns === 2) return known > 0 || people ? POINTS.nouns : POINTS.bareNouns;
  if (nouns === 1)
    return people ? POINTS.nounAndVerbOfSame : known ? POINTS.nounAndVerb : POINTS.bareNounAndVerb;
  if (people) return POINTS.verbsOfSame;
  return a.stem === b.stem ? POINTS.verbs : undefined;
}
