/** One sentence → the reports that it makes. */

import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { ActorId, Article, Edtf, Passage, Span } from '../model/dataset.ts';
import { actorsOfHead } from './arguments/actors-of-head.ts';
import { type Arguments, findArguments } from './arguments/find-arguments.ts';
import { findSpeakers } from './attribution/find-speakers.ts';
import { judgeModality } from './attribution/judge-modality.ts';
import { quotationAt } from './attribution/quotations.ts';
import type { DraftReport } from './draft-report.ts';
import type { DraftedReport, DraftedSentence } from './drafted-sentence.ts';
import { findFigures } from './figures/find-figures.ts';
import { PLAIN_SPEECH, SPEECH_VERBS } from './lexicon/speech-verbs.ts';
import { contentWords } from './merge/content-words.ts';
import { stemWord } from './merge/stem-word.ts';
import { passageTokens, type TokenRange } from './passages/passage-tokens.ts';
import { placeOf } from './places/place-of.ts';
import { type PlacedDate, placeDates } from './times/place-dates.ts';
import { isMain } from './times/publication-time.ts';
import { timeOfTrigger } from './times/time-of-trigger.ts';
import { isPluralName } from './titles/is-plural-name.ts';
import type { Named } from './titles/title-context.ts';
import { titleOf } from './titles/title-of.ts';
import { governor, lemmaOf } from './tree/clause.ts';
import { findTriggers } from './triggers/find-triggers.ts';
import { readDuty } from './triggers/read-duties.ts';
import { refineSaying } from './triggers/refine-sayings.ts';
import type { DroppedTrigger, Trigger } from './triggers/trigger.ts';
import { weighReport } from './weights/weigh-report.ts';
import type { Who } from './who.ts';

export interface SentenceContext {
  readonly article: Article;
  readonly index: number;
  readonly sentence: Sentence;
  /** The time expressions that overlap the sentence. */
  readonly dates: readonly DateExpression[];
  readonly who: Who;
  readonly quotations: readonly Span[];
  /** Whose words the quotation is that the sentence stands in. */
  readonly carried: readonly ActorId[];
  /** Whom an unresolved "he" or "she" means. */
  readonly recalled: ActorId | undefined;
  readonly day: Edtf | undefined;
  /** 0 at the start of the article, 1 at its end. */
  readonly position: number;
}

/** Sayings whose object is a deed: its doers are whom they are about. "criticized the meddling by …". */
const BLAMING = new Set(['criticism', 'refusal', 'appeal', 'warning']);
const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;
const SPOKEN = new Set([
  'statement',
  'criticism',
  'appeal',
  'refusal',
  'warning',
  'support',
  'call',
]);

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The actors of some heads; "I" and "we" are whoever speaks. */
function actorsOf(
  c: SentenceContext,
  heads: readonly number[],
  speaker: readonly ActorId[],
  through = false,
): readonly ActorId[] {
  return unique(heads.flatMap((at) => actorsOfOne(c, at, speaker, through)));
}

function actorsOfOne(
  c: SentenceContext,
  at: number,
  speaker: readonly ActorId[],
  through: boolean,
): readonly ActorId[] {
  const { text } = c.sentence.tokens[at]!;
  if (FIRST_PERSON.test(text) && speaker.length > 0) return speaker;
  const found = actorsOfHead(c.sentence, c.index, at, c.who, through);
  return found.length === 0 && /^(?:he|she|his|her|him)$/i.test(text) && c.recalled
    ? [c.recalled]
    : found;
}

/** The words that report it, wide enough for all `inside`. */
function passageOf(c: SentenceContext, { from, to }: TokenRange, inside: readonly Span[]): Passage {
  const { tokens } = c.sentence;
  const first = from === 0 ? c.sentence.start : tokens[from]!.start;
  const last = to === tokens.length - 1 ? c.sentence.end : tokens[to]!.end;
  const start = Math.min(first, ...inside.map((span) => span.start));
  const end = Math.max(last, ...inside.map((span) => span.end));
  return { start, end, quote: c.article.text.slice(start, end) };
}

function draft(
  c: SentenceContext,
  trigger: Trigger,
  placed: readonly PlacedDate[],
  all: readonly Trigger[],
): DraftedReport {
  const { sentence: s } = c;
  const found: Arguments = findArguments(s, trigger);
  const speeches = findSpeakers(s, trigger.verb ?? trigger.at);
  const quoted = quotationAt(c.quotations, s.tokens[trigger.at]!.start) !== undefined;
  const layers = unique(speeches.flatMap((speech) => actorsOf(c, [speech.speaker], c.carried)));
  const saidBy = layers.length === 0 && quoted ? c.carried : layers;
  const speaker = saidBy.length > 0 ? saidBy.slice(-1) : c.carried;
  const agents =
    trigger.form === 'duty' ? saidBy.slice(-1) : actorsOf(c, found.agents, speaker, true);
  const targets = actorsOf(c, found.targets, speaker, BLAMING.has(trigger.kind)).filter(
    (id) => !agents.includes(id),
  );
  const modality = judgeModality(s, trigger, speeches, quoted && saidBy.length > 0);
  const { when, because } = timeOfTrigger(
    { sentence: s, article: c.article.id, day: c.day, placed, triggers: all },
    trigger,
  );
  const figures = findFigures(s, trigger);
  const times = new Set(
    placed.flatMap((p) => Array.from({ length: p.to - p.from + 1 }, (_, i) => p.from + i)),
  );
  const named = (actor: ActorId): Named => {
    const text = c.who.shortNameOf(actor);
    return { text, plural: isPluralName(text, c.who.kindOf(actor)) };
  };
  const lastSpeaker = saidBy.at(-1);
  const title = titleOf({
    sentence: s,
    trigger,
    found,
    namesAt: (token) => actorsOf(c, [token], speaker).map(named),
    times,
    modality,
    ...(lastSpeaker && { speaker: named(lastSpeaker) }),
  });
  const where = placeOf(s, trigger, times);
  const lemma = lemmaOf(s, trigger.at);
  const main = governor(s, trigger.verb ?? trigger.at) === undefined && trigger.form !== 'noun';
  const words = contentWords(s, trigger, [...found.agents, ...found.targets]);
  const weight = weighReport({
    kind: trigger.kind,
    form: trigger.form,
    modality,
    position: c.position,
    main,
    carries: PLAIN_SPEECH.has(lemma) && trigger.form === 'verb' && carriesReport(s, trigger, all),
    plainSpeech: PLAIN_SPEECH.has(lemma),
    ...(when && { basis: when.basis }),
    named: agents.length > 0,
    person: agents.some((id) => c.who.kindOf(id) === 'person'),
    words: words.length,
    target: targets.length > 0,
    figures: figures.length > 0,
  });
  const speaks = SPOKEN.has(trigger.kind) && trigger.form === 'verb' && SPEECH_VERBS.has(lemma);
  const report: DraftReport = {
    id: `${c.article.id}:${s.tokens[trigger.from]!.start}:${trigger.kind}`,
    article: c.article.id,
    kind: trigger.kind,
    passage: passageOf(c, passageTokens(s, trigger, all), figures),
    trigger: { start: s.tokens[trigger.from]!.start, end: s.tokens[trigger.to]!.end },
    form: trigger.form,
    stem: stemWord(lemma),
    plural: trigger.form === 'noun' && s.tokens[trigger.at]!.xpos === 'NNS',
    words,
    agents,
    targets,
    saidBy: unique([...saidBy, ...(speaks && agents.length === 1 ? agents : [])]),
    modality:
      speaks && modality === 'claimed' && agents.length > 0 && !quoted ? 'asserted' : modality,
    figures,
    title,
    weight,
    ...(when && { when }),
    ...(where && { where }),
  };
  return {
    report,
    trigger,
    main: trigger.form !== 'noun' && isMain(s, trigger.verb ?? trigger.at) && !quoted,
    whenBecause: because,
  };
}

/** Whether a verb of speech only carries a clause that makes a report itself. */
function carriesReport(s: Sentence, trigger: Trigger, all: readonly Trigger[]): boolean {
  return all.some(
    (other) =>
      other !== trigger &&
      findSpeakers(s, other.verb ?? other.at).some((speech) => speech.verb === trigger.at),
  );
}

/** "this fall": words of a time tell of nothing else. */
const inTime = (c: SentenceContext, { at }: Trigger): boolean =>
  c.dates.some(
    (date) => date.start <= c.sentence.tokens[at]!.start && c.sentence.tokens[at]!.end <= date.end,
  );

/** "She stayed in Paris in 2003": a state that is given a time is told as an event. */
function datedStates(
  s: Sentence,
  dropped: readonly DroppedTrigger[],
  placed: readonly PlacedDate[],
): readonly Trigger[] {
  return dropped.flatMap(({ at }): readonly Trigger[] => {
    const dated = placed.some(
      (p) =>
        p.host === at &&
        p.date.type === 'DATE' &&
        (p.date.edtf !== undefined || p.date.value === 'PRESENT_REF'),
    );
    const { lemma, upos, deprel } = s.tokens[at]!;
    if (
      !dated ||
      upos !== 'VERB' ||
      deprel === 'amod' ||
      /^(?:be|have|follow|include)$/.test(lemma)
    )
      return [];
    return [{ at, kind: 'other', form: 'verb', rule: 'a state with a time', from: at, to: at }];
  });
}

/** A duty is a demand where somebody says so; in the writer's own voice it is none. */
function dutyOf(c: SentenceContext, trigger: Trigger): Trigger | undefined {
  const spoken = findSpeakers(c.sentence, trigger.at).length > 0;
  const quoted =
    c.carried.length > 0 &&
    quotationAt(c.quotations, c.sentence.tokens[trigger.at]!.start) !== undefined;
  return spoken || quoted ? readDuty(c.sentence, trigger) : undefined;
}

/** An outlet that only passes on what others do or say is a channel, not an actor. */
function onlyPassesOn(c: SentenceContext, { report, trigger }: DraftedReport): boolean {
  return (
    report.kind === 'statement' &&
    trigger.form === 'verb' &&
    report.agents.length > 0 &&
    report.agents.every((id) => c.who.isOutlet(id))
  );
}

export function draftSentence(c: SentenceContext): DraftedSentence {
  const { kept: all, dropped } = findTriggers(c.sentence);
  const found = all.filter((trigger) => !inTime(c, trigger));
  const placed = placeDates(c.sentence, c.dates, found);
  const kept = [...found, ...datedStates(c.sentence, dropped, placed)].map(
    (trigger) => dutyOf(c, trigger) ?? refineSaying(c.sentence, trigger) ?? trigger,
  );
  const drafted = kept.map((trigger) => draft(c, trigger, placed, kept));
  const passed = drafted.filter((each) => onlyPassesOn(c, each));
  return {
    reports: drafted.filter((each) => !passed.includes(each)),
    dropped: [
      ...dropped,
      ...passed.map((each) => ({ at: each.trigger.at, reason: 'an outlet passes it on' })),
    ],
    placed,
  };
}
