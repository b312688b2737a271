/** "The summit opened on Wednesday. … He stayed away from the summit.": an event told again has the time of its first telling. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId, When } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { lemmaOf } from '../tree/clause.ts';

/** Reports with a time of their own, by stem. */
export type Told = ReadonlyMap<string, readonly DraftReport[]>;

const SAYINGS = new Set(['statement', 'criticism', 'appeal', 'refusal', 'warning', 'support']);

export function toldTimes(sentences: readonly DraftedSentence[]): Told {
  const told = new Map<string, DraftReport[]>();
  for (const { report } of sentences.flatMap(({ reports }) => reports)) {
    if (report.when?.basis !== 'stated' || SAYINGS.has(report.kind)) continue;
    const same = told.get(report.stem);
    if (same) same.push(report);
    else told.set(report.stem, [report]);
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

const overlap = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.some((id) => b.includes(id));

const mayBeOf = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.length === 0 || b.length === 0 || overlap(a, b);

/** The other tellings must agree on the time. */
function timeOf(reports: readonly DraftReport[]): When | undefined {
  const [first] = reports;
  return first && reports.every(({ when }) => when?.edtf === first.when?.edtf)
    ? first.when
    : undefined;
}

export function timeToldElsewhere(
  s: Sentence,
  { trigger, report }: DraftedReport,
  told: Told,
): When | undefined {
  if (SAYINGS.has(report.kind) && trigger.form !== 'noun') return undefined;
  const others = (told.get(report.stem) ?? []).filter(
    (other) => other.kind === report.kind && mayBeOf(other.agents, report.agents),
  );
  if (others.length === 0) return undefined;
  if (trigger.form === 'noun') {
    if (!isKnown(s, trigger.at)) return undefined;
    return timeOf(others.filter((other) => mayBeOf(other.targets, report.targets)));
  }
  if (SPEECH_VERBS.has(lemmaOf(s, trigger.at))) return undefined;
  const same = others.filter(
    (other) =>
      other.modality === report.modality &&
      mayBeOf(other.targets, report.targets) &&
      (overlap(other.targets, report.targets) ||
        (overlap(other.agents, report.agents) &&
          (report.targets.length === 0 || other.targets.length === 0))),
  );
  return timeOf(same);
}
