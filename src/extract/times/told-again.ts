/** "The summit opened on Wednesday. … He stayed away from the summit.": an event told again has the time of its first telling. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { ActorId, Edtf, When } from '../../model/dataset.ts';
import { type Bounds, boundsOf, parseEdtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { governor, lemmaOf, markOf } from '../tree/clause.ts';
import { isRecent } from './news-days.ts';

/** Reports with a time of their own, by stem and by class of happening. */
export type Told = ReadonlyMap<string, readonly DraftReport[]>;

const SAYINGS = new Set(['statement', 'criticism', 'appeal', 'refusal', 'warning', 'support']);

/** Harm is told again as the act, and the act as the harm: "killed", "the death of". */
const HARMFUL = new Set(['attack', 'harm']);

/** Classes of words that tell of one killing: "the slaying", "was shot", "his death". */
const FATAL = new Set(['shooting', 'kill', 'death']);

const familyOf = (kind: Kind): string => (HARMFUL.has(kind) ? 'harm' : kind);

const keysOf = (report: DraftReport): readonly string[] => [
  report.stem,
  ...new Set(
    report.classes.map((name) => `${familyOf(report.kind)}: ${FATAL.has(name) ? 'fatal' : name}`),
  ),
];

/** Those of the same word, then those of another word for the same. */
function othersOf(report: DraftReport, told: Told): readonly DraftReport[] {
  const [stem, ...classes] = keysOf(report);
  const same = (told.get(stem!) ?? []).filter((other) => other.kind === report.kind);
  return same.length > 0 ? same : [...new Set(classes.flatMap((key) => told.get(key) ?? []))];
}

export function toldTimes(sentences: readonly DraftedSentence[]): Told {
  const told = new Map<string, DraftReport[]>();
  for (const { report } of sentences.flatMap(({ reports }) => reports)) {
    if (report.when?.basis !== 'stated' || SAYINGS.has(report.kind)) continue;
    for (const key of keysOf(report)) {
      const same = told.get(key);
      if (same) same.push(report);
      else told.set(key, [report]);
    }
  }
  return told;
}

/** Words that mark a noun as another one of its kind. */
const ANOTHER =
  /^(?:another|other|new|next|last|previous|earlier|later|past|future|former|further|any|some|no|every|each|first|second|third|annual|such|similar|possible|planned)$/i;

/** "the summit", "this deal", "their meeting": one that the reader knows. */
function isKnown(s: Sentence, at: number): boolean {
  if (s.tokens[at]!.xpos === 'NNS' && !/^(?:talk|election|negotiation)/.test(lemmaOf(s, at)))
    return false;
  const before = childrenBy(s, at, 'det', 'amod', 'nmod:poss', 'compound');
  if (before.some((child) => ANOTHER.test(s.tokens[child]!.text))) return false;
  return before.some(
    (child) =>
      /^(?:the|this|that)$/i.test(s.tokens[child]!.text) || s.tokens[child]!.deprel === 'nmod:poss',
  );
}

/** What goes on for long, and is told again at any time of it. */
const GOES_ON =
  /^(?:investigation|inquiry|probe|search|trading|growth|campaign|work|research|effort|treatment|sale|use|production)$/;

/** "to force his dismissal", "until it complies with the agreement": what is wanted, planned or waited for. */
function isOnlyMeant(s: Sentence, at: number): boolean {
  const verb = governor(s, at)?.at;
  if (verb === undefined || s.tokens[at]!.deprel.startsWith('nsubj')) return false;
  const mark = markOf(s, verb);
  if (mark !== undefined && /^(?:until|if|unless)$/.test(mark)) return true;
  const { tense } = tenseOf(s, verb);
  return tense === 'infinitive' && modalsOf(s, verb).length === 0;
}

const overlap = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.some((id) => b.includes(id));

const mayBeOf = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.length === 0 || b.length === 0 || overlap(a, b);

/** The other tellings must agree on the time, if one tells it more exactly than another. */
export function finestTime(reports: readonly DraftReport[]): When | undefined {
  const finest = [...reports].sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  const time = finest?.when && boundsOfTime(finest.when);
  if (!finest || !time) return undefined;
  const agree = reports.every(({ when }) => {
    const other = when && boundsOfTime(when);
    return other && other.start <= time.start && other.end >= time.end;
  });
  return agree ? finest.when : undefined;
}

function boundsOfTime(when: When): Bounds | undefined {
  const value = parseEdtf(when.edtf);
  const { start, end } = value ? boundsOf(value) : {};
  return start === undefined || end === undefined ? undefined : { start, end };
}

function lengthOf({ when }: DraftReport): number {
  const bounds = when && boundsOfTime(when);
  return bounds ? bounds.end - bounds.start : Number.POSITIVE_INFINITY;
}

/** News opens with what it tells more exactly further on: "agreed to form a company … the accord signed yesterday". */
export function timeOfLead(
  { report, main }: DraftedReport,
  told: Told,
  day: Edtf | undefined,
): When | undefined {
  if (!main || report.sentence > 0 || report.modality === 'planned') return undefined;
  const others = othersOf(report, told).filter(
    (other) =>
      other.when !== undefined &&
      isRecent(other.when, day) &&
      isLikeTold(other, report) &&
      mayBeOf(other.agents, report.agents) &&
      mayBeOf(other.targets, report.targets),
  );
  return others.length > 0 ? finestTime(others) : undefined;
}

export function timeToldElsewhere(
  s: Sentence,
  { trigger, report }: DraftedReport,
  told: Told,
): When | undefined {
  if (SAYINGS.has(report.kind) && trigger.form !== 'noun') return undefined;
  const others = othersOf(report, told).filter(
    (other) => mayBeOf(other.agents, report.agents) && other.plural === report.plural,
  );
  if (others.length === 0) return undefined;
  if (trigger.form === 'noun') {
    if (!isKnown(s, trigger.at) || GOES_ON.test(lemmaOf(s, trigger.at))) return undefined;
    if (isOnlyMeant(s, trigger.at)) return undefined;
    return finestTime(others.filter((other) => mayBeOf(other.targets, report.targets)));
  }
  if (SPEECH_VERBS.has(lemmaOf(s, trigger.at)) || isHabit(s, trigger.verb ?? trigger.at))
    return undefined;
  const same = others.filter(
    (other) =>
      isLikeTold(other, report) &&
      mayBeOf(other.targets, report.targets) &&
      (isTheOne(other) ||
        overlap(other.targets, report.targets) ||
        (overlap(other.agents, report.agents) &&
          (report.targets.length === 0 || other.targets.length === 0))),
  );
  return finestTime(same);
}

/** "often travels with them": the present, of what happens again and again. */
function isHabit(s: Sentence, verb: number): boolean {
  const { tense, perfect, progressive } = tenseOf(s, verb);
  const often = childrenBy(s, verb, 'advmod').some((at) =>
    /^(?:often|usually|regularly|frequently|always|sometimes|never)$/i.test(s.tokens[at]!.text),
  );
  return often && tense === 'present' && !perfect && !progressive;
}

/** "the Oct. 23 slaying": known to the reader, and whom it struck told elsewhere. */
const isTheOne = (other: DraftReport): boolean =>
  HARMFUL.has(other.kind) &&
  other.definite === 'known' &&
  other.agents.length === 0 &&
  other.targets.length === 0;

/** What happened, or what is to happen: never the one for the other. */
const isLikeTold = (a: DraftReport, b: DraftReport): boolean =>
  a.modality === b.modality || (HAPPENED.has(a.modality) && HAPPENED.has(b.modality));

const HAPPENED = new Set(['asserted', 'claimed']);
