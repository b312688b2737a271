import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import type { Mention } from './mention.ts';
import { conflict, overlap } from './overlap.ts';
import { HAPPENING as POINTS } from './points.ts';
import { sharedWords } from './shared-words.ts';
import type { StoryFacts } from './story-facts.ts';

/** Kinds that say less than any other. */
const PALE: ReadonlySet<Kind> = new Set(['other', 'statement']);
/** Kinds under which two tellers put the same happening. */
const ALIKE: Partial<Record<Kind, readonly Kind[]>> = {
  attack: ['harm', 'deployment', 'disaster'],
  harm: ['disaster', 'other'],
  politics: ['agreement', 'legal', 'other'],
  agreement: ['business'],
  legal: ['refusal', 'other'],
};
/** Nouns in the plural for one event. */
const PLURAL_STEMS = new Set(['elect', 'talk', 'fight', 'negotia', 'war', 'share', 'die', 'kill']);
/** Words for so much that they tell of one thing only where the same take part. */
const VAGUE_STEMS = new Set([
  'help',
  'aid',
  'support',
  'serv',
  'work',
  'move',
  'effort',
  'make',
  'find',
  'arriv',
  'reach',
]);
const DAY = 86_400_000;
/** Days up to which a date is one that tells events apart. */
const EXACT = 40;
/** Sentences beyond which a word needs more to mean what was told before. */
const FAR = 6;
/** Days after which articles hardly tell of the same news. */
const LONG = 10;

const yes = (condition: boolean, points: number): number => (condition ? points : 0);

const kindsAgree = (a: Kind, b: Kind): boolean =>
  a === b || (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false);

const actorsOf = ({ agents, targets }: DraftReport) => [...agents, ...targets];

interface Pair {
  readonly m: Mention;
  readonly n: Mention;
  /** The reports, the one told first in front. */
  readonly a: DraftReport;
  readonly b: DraftReport;
  readonly within: boolean;
  readonly stem: boolean;
  readonly wordClass: boolean;
  /** A noun that the reader knows. */
  readonly known: boolean;
  readonly facts: StoryFacts;
}

function wordPoints({ m, n, a, b, within, stem, wordClass, facts }: Pair): number {
  const alike = a.kind === b.kind;
  const heads = within ? facts.heads(a) || facts.heads(b) : facts.heads(a) && facts.heads(b);
  const topic =
    alike &&
    !stem &&
    !wordClass &&
    a.sentence !== b.sentence &&
    a.stem !== 'kill' &&
    b.stem !== 'kill' &&
    (a.kind === 'attack' || a.kind === 'disaster') &&
    facts.headsKind(a);
  return (
    (stem
      ? m.noun || n.noun || a.form !== 'verb' || b.form !== 'verb'
        ? POINTS.stem
        : POINTS.verbStem
      : yes(wordClass, POINTS.wordClass)) +
    (alike ? POINTS.kind : yes(!PALE.has(a.kind) && !PALE.has(b.kind), POINTS.kindsDiffer)) +
    yes(heads, POINTS.ownHead) +
    yes(topic, POINTS.topicOfKind) +
    yes(stem && VAGUE_STEMS.has(a.stem) && !overlap(a.targets, b.targets), POINTS.vague) +
    yes(
      m.noun && n.noun && a.plural !== b.plural && !PLURAL_STEMS.has(a.stem),
      POINTS.pluralDiffers,
    )
  );
}

function knownPoints({ m, n, a, b, within, known, facts }: Pair): number {
  const later = b.form === 'noun';
  const loose = (m.noun || n.noun) && !known && !overlap(actorsOf(a), actorsOf(b));
  return (
    yes(within && later && b.definite === 'known', POINTS.known) +
    yes(within && later && b.definite === 'new' && a.sentence > 0, POINTS.introduced) +
    yes(!within && a.definite === 'known' && b.definite === 'known', POINTS.bothKnown) +
    yes(a.definite === 'new' && b.definite === 'new', POINTS.bothNew) +
    yes(loose && !(facts.heads(a) && facts.heads(b)), POINTS.unknown)
  );
}

function actorPoints({ a, b, known }: Pair): number {
  const cross = overlap(a.agents, b.targets) || overlap(a.targets, b.agents);
  const [some, others] = [actorsOf(a).length > 0, actorsOf(b).length > 0];
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

function aboutPoints({ m, n, a, b, within, facts }: Pair): number {
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

const isExact = ({ span }: Mention): boolean =>
  span !== undefined && span.end - span.start <= EXACT * DAY;

function timePoints({ m, n, a, b }: Pair): number {
  const open = yes(m.open !== n.open, POINTS.planAgainstDone);
  if (!a.when || !b.when) return open;
  const [x, y] = [a.when.basis === 'publication', b.when.basis === 'publication'];
  return (
    open +
    yes(!x && !y && isExact(m) && isExact(n), POINTS.date) +
    yes(x !== y, POINTS.dateAgainstGuess)
  );
}

/** "The quake struck": the noun is what the verb tells of. */
const isToldOf = (noun: Mention, verb: Mention): boolean =>
  noun.noun &&
  !verb.noun &&
  [verb.report.core.doer, verb.report.core.patient].includes(noun.report.stem);

function placePoints({ m, n, a, b, within, stem, wordClass, facts }: Pair): number {
  if (!within) {
    const often = stem && facts.tellings(a) > 1 && facts.tellings(b) > 1;
    const days = facts.daysBetween(a.article, b.article);
    return (
      POINTS.across +
      yes(often, POINTS.ownTopic) +
      POINTS.likeArticles * Math.min(0.5, facts.like(a.article).get(b.article) ?? 0) +
      POINTS.daysApart * (days === undefined ? 0.3 : Math.min(1, days / LONG))
    );
  }
  const apart = Math.abs(a.sentence - b.sentence);
  const told = wordClass && (isToldOf(m, n) || isToldOf(n, m));
  return (
    yes(apart > FAR, POINTS.far) +
    yes(apart === 0 && !stem, told ? POINTS.toldOf : POINTS.sameSentence)
  );
}

/** Figures too small to be of one toll by chance. */
const TELLING = 100;

/** "a million displaced" and "a million refugees": one toll in other words. */
const sameToll = (a: DraftReport, b: DraftReport): boolean =>
  a.kind === 'harm' &&
  b.kind === 'harm' &&
  a.figures.some(
    ({ value }) => value >= TELLING && b.figures.some((other) => other.value === value),
  );

/** How far two happenings lie above (or below) being one; undefined: nothing speaks for it. */
export function likenHappenings(
  first: Mention,
  second: Mention,
  facts: StoryFacts,
): number | undefined {
  const [m, n] =
    first.report.sentence <= second.report.sentence ? [first, second] : [second, first];
  const [a, b] = [m.report, n.report];
  const stem = a.stem === b.stem;
  const wordClass = !stem && kindsAgree(a.kind, b.kind) && overlap(a.classes, b.classes);
  const toll = sameToll(a, b);
  if (!stem && !wordClass && !toll && (a.kind !== b.kind || PALE.has(a.kind))) return undefined;
  const within = a.article === b.article;
  const known = a.definite === 'known' || b.definite === 'known';
  const pair = { m, n, a, b, within, stem, wordClass, known, facts };
  return (
    wordPoints(pair) +
    knownPoints(pair) +
    actorPoints(pair) +
    aboutPoints(pair) +
    timePoints(pair) +
    placePoints(pair) +
    yes(toll, POINTS.toll) -
    (within ? POINTS.same : POINTS.sameAcross)
  );
}
