/** What two reports show of telling of one event, as numbers; how much each of them counts stands in same-event-points.ts. */
import type { DraftReport } from '../draft-report.ts';
import { sharedCentralClass } from './central-classes.ts';
import { PALE } from './compared-pair.ts';
import { likenCentral } from './liken-central.ts';
import { likenHappenings } from './liken-happenings.ts';
import { likenSayings } from './liken-sayings.ts';
import type { Mention } from './mention.ts';
import { conflict, overlap } from './overlap.ts';
import { sharedWords } from './shared-words.ts';
import type { StoryFacts } from './story-facts.ts';
import { wordRun } from './word-run.ts';

export const SIGNS = [
  /** What the hand-set points for happenings, for what a story turns on, and for sayings come to. */
  'happening',
  'central',
  'saying',
  /** How alike the articles are; 1: it is one. */
  'likeArticles',
  /** How often the one who does or says it is told to do or say something in either article. */
  'ofOneActor',
  /** Part of the words of the shorter one that the other has. */
  'sharedPart',
  /** Words of the shorter one. */
  'fewerWords',
  /** How many are told by a noun in the plural. */
  'plurals',
  /** Whether the earlier is told by the headline and first sentence (2) or right after (1). */
  'head',
  /** Sentences between them. */
  'distance',
  /** Part of all reports of the article that tells of what the story turns on. */
  'centralPart',
  'once',
  'stem',
  /** Both have a date of their own, to the day or month, that agrees with the other's. */
  'exactDates',
  /** Words in a row around both triggers that are the same. */
  'run',
  /** Whether they have one title. */
  'title',
  /** How far those who take part are the same: two roles, one, none told, or others. */
  'people',
  /** Whether one is the other's subject or object: "the quake struck". */
  'toldOf',
  /** A later noun as known to the reader (2), new (1), or neither. */
  'definite',
  /** Reports of its kind between the two, in one article. */
  'between',
  /** Both name a kind of happening, and the same. */
  'kinds',
] as const;

export type PairSigns = Readonly<Record<(typeof SIGNS)[number], number>>;

/** For what cannot be said of two reports. */
const NONE = { happening: -5, central: -1, saying: -4 } as const;
/** The distance of reports of two articles. */
const ACROSS = 60;
const MOST_OF_ONE_ACTOR = 12;
const MOST_RUN = 8;
const MOST_BETWEEN = 8;
const MONTH = 40 * 86_400_000;
/** Sentences that tell what an article is about. */
const LEAD = 2;

const hasExactDate = ({ report, span }: Mention): boolean =>
  span !== undefined && report.when?.basis !== 'publication' && span.end - span.start <= MONTH;

function datesAgree(m: Mention, n: Mention): boolean {
  const [x, y] = [m.span, n.span];
  return (
    x !== undefined &&
    y !== undefined &&
    hasExactDate(m) &&
    hasExactDate(n) &&
    x.start < y.end &&
    y.start < x.end
  );
}

function ofOneActor({ report: a }: Mention, { report: b }: Mention, facts: StoryFacts): number {
  let most = 0;
  for (const actor of a.agents)
    if (b.agents.includes(actor)) {
      const some = facts.deedsOf(actor, a.article);
      most = Math.max(most, Math.min(some, facts.deedsOf(actor, b.article)));
    }
  return Math.min(MOST_OF_ONE_ACTOR, most);
}

/** Part of an article's reports that tells of the class, or by the word. */
const partOf = (report: Mention['report'], name: string | undefined, facts: StoryFacts): number =>
  (name === undefined ? facts.tellings(report) : facts.centralTellings(name, report.article)) /
  facts.reportsOf(report.article);

function centralPart(
  { report: a }: Mention,
  { report: b }: Mention,
  name: string | undefined,
  facts: StoryFacts,
): number {
  if (name === undefined && a.stem !== b.stem) return 0;
  return Math.min(partOf(a, name, facts), partOf(b, name, facts));
}

const hasSameFigure = ({ report: a }: Mention, { report: b }: Mention): boolean =>
  a.kind === b.kind &&
  a.figures.some(({ value }) => value >= 3 && b.figures.some((other) => other.value === value));

/** 2: agents and targets; 1: some; 0: nobody is told of one; -1: others. */
function samePeople(a: DraftReport, b: DraftReport): number {
  const roles = Number(overlap(a.agents, b.agents)) + Number(overlap(a.targets, b.targets));
  const [some, others] = [a, b].map(({ agents, targets }) => [...agents, ...targets]);
  if (roles > 0 || overlap(some!, others!)) return Math.max(1, roles);
  return conflict(some!, others!) ? -1 : 0;
}

const isToldOf = ({ stem }: DraftReport, { core }: DraftReport): boolean =>
  core.doer === stem || core.patient === stem;

/** Undefined: nothing speaks for the two being one. */
export function pairSigns(
  first: Mention,
  second: Mention,
  facts: StoryFacts,
): PairSigns | undefined {
  const [m, n] =
    first.report.sentence <= second.report.sentence ? [first, second] : [second, first];
  const [a, b] = [m.report, n.report];
  if (m.saying !== n.saying) return undefined;
  const within = a.article === b.article;
  const central = sharedCentralClass(a, b);
  const saying = m.saying ? likenSayings(m, n, facts) : undefined;
  const happening = m.saying ? undefined : likenHappenings(m, n, facts);
  const related =
    a.stem === b.stem ||
    central !== undefined ||
    overlap(a.classes, b.classes) ||
    hasSameFigure(m, n);
  if (m.saying ? saying === undefined : happening === undefined && !related) return undefined;
  const head = a.sentence === 0 ? 2 : a.sentence <= LEAD ? 1 : 0;
  return {
    happening: happening ?? NONE.happening,
    central: (m.saying ? undefined : likenCentral(m, n, facts)) ?? NONE.central,
    saying: saying ?? NONE.saying,
    likeArticles: within ? 1 : facts.likeness(a.article, b.article),
    ofOneActor: ofOneActor(m, n, facts),
    sharedPart: sharedWords(m, n, facts).part,
    fewerWords: Math.min(m.words.size, n.words.size),
    plurals: Number(a.plural) + Number(b.plural),
    head,
    distance: within ? Math.min(ACROSS, b.sentence - a.sentence) : ACROSS,
    centralPart: centralPart(m, n, central?.name, facts),
    once: Number(central?.once === true),
    stem: Number(a.stem === b.stem),
    exactDates: Number(datesAgree(m, n)),
    run: Math.min(MOST_RUN, wordRun(a, b)),
    title: Number(a.title === b.title),
    people: samePeople(a, b),
    toldOf: Number(isToldOf(a, b) || isToldOf(b, a)),
    definite: b.definite === 'known' ? 2 : b.definite === 'new' ? 1 : 0,
    between: within ? Math.min(MOST_BETWEEN, facts.between(a, b)) : MOST_BETWEEN,
    kinds: a.kind !== b.kind ? 0 : PALE.has(a.kind) ? 1 : 2,
  };
}
