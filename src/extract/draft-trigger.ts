/** One trigger → its report. */
import type { ActorId, Figure, Passage, Span, When } from '../model/dataset.ts';
import { actorsOfHeads } from './arguments/actors-of-heads.ts';
import type { Arguments } from './arguments/arguments-of-noun.ts';
import { findArguments } from './arguments/find-arguments.ts';
import { toldAbout } from './arguments/told-about.ts';
import { whoseFigures } from './arguments/whose-figures.ts';
import { findSpeakers } from './attribution/find-speakers.ts';
import { type Attribution, readAttribution } from './attribution/read-attribution.ts';
import type { ChosenTriggers } from './choose-triggers.ts';
import type { DraftedReport } from './drafted-sentence.ts';
import { findFigures } from './figures/find-figures.ts';
import { PLAIN_SPEECH, SPEECH_VERBS } from './lexicon/speech-verbs.ts';
import { contentWords } from './merge/content-words.ts';
import { type CoreWords, coreWords } from './merge/core-words.ts';
import { definiteness } from './merge/definiteness.ts';
import { classesOf } from './merge/event-classes.ts';
import { isFirmlyDated } from './merge/is-firmly-dated.ts';
import { stemWord } from './merge/stem-word.ts';
import { passageTokens, type TokenRange } from './passages/passage-tokens.ts';
import { placeOf } from './places/place-of.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isMain } from './times/publication-time.ts';
import { timeOfTrigger } from './times/time-of-trigger.ts';
import { isPluralName } from './titles/is-plural-name.ts';
import type { Named } from './titles/title-context.ts';
import { titleOf } from './titles/title-of.ts';
import { governor, lemmaOf } from './tree/clause.ts';
import type { Trigger } from './triggers/trigger.ts';
import { UNKNOWN_VERB } from './triggers/verb-trigger.ts';
import type { WeighedFacts } from './weights/signs-of-report.ts';
import { verbForm } from './weights/verb-form.ts';
import { weighReport } from './weights/weigh-report.ts';

/** Sayings whose object is a deed: its doers are whom they are about. "criticized the meddling by …". */
const BLAMING = new Set(['criticism', 'refusal', 'appeal', 'warning']);
/** What is done to one's house, bank account or army is done to its owner. */
const OWNED = new Set(['attack', 'harm', 'legal', 'deployment', 'support', 'politics', 'business']);
const SPOKEN = new Set([
  'statement',
  'criticism',
  'appeal',
  'refusal',
  'warning',
  'support',
  'call',
]);

interface Participants {
  readonly found: Arguments;
  readonly agents: readonly ActorId[];
  readonly targets: readonly ActorId[];
}

function participantsOf(
  c: SentenceContext,
  trigger: Trigger,
  { saidBy, speaker }: Attribution,
): Participants {
  const found = findArguments(c.sentence, trigger);
  const doing =
    trigger.form === 'duty' ? saidBy.slice(-1) : actorsOfHeads(c, found.agents, speaker, 'things');
  const agents = doing.length > 0 ? doing : whoseFigures(c, trigger, saidBy);
  const others = (ids: readonly ActorId[]): readonly ActorId[] =>
    ids.filter((id) => !agents.includes(id));
  const through = BLAMING.has(trigger.kind)
    ? 'things'
    : OWNED.has(trigger.kind)
      ? 'owner'
      : 'nothing';
  const addressed = others(actorsOfHeads(c, found.targets, speaker, through));
  const targets = addressed.length > 0 ? addressed : others(toldAbout(c, trigger, speaker));
  return { found, agents, targets };
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

function titleFor(
  c: SentenceContext,
  trigger: Trigger,
  said: Attribution,
  { found, agents }: Participants,
  times: ReadonlySet<number>,
): string {
  const named = (actor: ActorId): Named => {
    const text = c.who.shortNameOf(actor);
    return { text, plural: isPluralName(text, c.who.kindOf(actor)) };
  };
  const last = said.saidBy.at(-1);
  return titleOf({
    sentence: c.sentence,
    trigger,
    found,
    namesAt: (token) => actorsOfHeads(c, [token], said.speaker).map(named),
    times,
    modality: said.modality,
    doers: agents.map(named),
    ...(last && { speaker: named(last) }),
  });
}

/** Whether a verb of speech only carries a clause that makes a report itself. */
function carriesReport(c: SentenceContext, trigger: Trigger, all: readonly Trigger[]): boolean {
  if (trigger.form !== 'verb' || !PLAIN_SPEECH.has(lemmaOf(c.sentence, trigger.at))) return false;
  return all.some(
    (other) =>
      other !== trigger &&
      findSpeakers(c.sentence, other.verb ?? other.at).some((speech) => speech.verb === trigger.at),
  );
}

const isPluralNoun = ({ sentence: s }: SentenceContext, { form, at }: Trigger): boolean =>
  form === 'noun' && s.tokens[at]!.xpos === 'NNS';

interface Weighed extends Participants {
  readonly core: CoreWords;
  readonly when: When | undefined;
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
}

function factsFor(
  c: SentenceContext,
  trigger: Trigger,
  all: readonly Trigger[],
  said: Attribution,
  told: Weighed,
): WeighedFacts {
  const { sentence: s } = c;
  const { start } = s.tokens[trigger.from]!;
  return {
    ...verbForm(s, trigger.verb ?? trigger.at),
    kind: trigger.kind,
    form: trigger.form,
    modality: said.modality,
    position: c.position,
    main: governor(s, trigger.verb ?? trigger.at) === undefined && trigger.form !== 'noun',
    carries: carriesReport(c, trigger, all),
    plainSpeech: PLAIN_SPEECH.has(lemmaOf(s, trigger.at)),
    quoted: c.quotations.some((quotation) => quotation.start <= start && start < quotation.end),
    unknown: trigger.rule === UNKNOWN_VERB,
    guessed: trigger.guessed ?? false,
    pale: trigger.pale ?? false,
    ...(told.when && { basis: told.when.basis }),
    named: told.agents.length > 0,
    person: told.agents.some((id) => c.who.kindOf(id) === 'person'),
    words: told.words.length,
    names: told.core.names.length,
    takesUp: definiteness(s, trigger.at).definite === 'known' && trigger.form === 'noun',
    target: told.targets.length > 0,
    figures: told.figures.length > 0,
  };
}

/** A saying has its speaker among those who say it; what one says oneself is asserted, not claimed. */
function saysItself(
  c: SentenceContext,
  trigger: Trigger,
  said: Attribution,
  agents: readonly ActorId[],
): Pick<Attribution, 'saidBy' | 'modality'> {
  const speaks =
    SPOKEN.has(trigger.kind) &&
    trigger.form === 'verb' &&
    SPEECH_VERBS.has(lemmaOf(c.sentence, trigger.at));
  if (!speaks || agents.length === 0) return { saidBy: said.saidBy, modality: said.modality };
  return {
    saidBy: [...new Set([...said.saidBy, ...(agents.length === 1 ? agents : [])])],
    modality: said.modality === 'claimed' && !said.quoted ? 'asserted' : said.modality,
  };
}

export function draftTrigger(
  c: SentenceContext,
  trigger: Trigger,
  { kept: all, placed }: ChosenTriggers,
): DraftedReport {
  const { sentence: s } = c;
  const { kind, form, at } = trigger;
  const said = readAttribution(c, trigger);
  const who = participantsOf(c, trigger, said);
  const time = timeOfTrigger(
    { sentence: s, article: c.article.id, day: c.day, placed, triggers: all },
    trigger,
  );
  const figures = findFigures(s, trigger);
  const times = new Set(
    placed.flatMap((p) => Array.from({ length: p.to - p.from + 1 }, (_, i) => p.from + i)),
  );
  const words = contentWords(s, trigger, [...who.found.agents, ...who.found.targets]);
  const core = coreWords(s, trigger, times);
  const where = placeOf(s, trigger, times);
  const start = s.tokens[trigger.from]!.start;
  const noun = { ...definiteness(s, at), plural: isPluralNoun(c, trigger) };
  const span = { start, end: s.tokens[trigger.to]!.end };
  const facts = factsFor(c, trigger, all, said, { ...who, core, when: time.when, words, figures });
  return {
    report: {
      id: `${c.article.id}:${start}:${kind}`,
      article: c.article.id,
      kind,
      sentence: c.index,
      passage: passageOf(c, passageTokens(s, trigger, all), figures),
      trigger: span,
      form,
      stem: stemWord(lemmaOf(s, at)),
      classes: classesOf(lemmaOf(s, at)),
      ...noun,
      words,
      core,
      agents: who.agents,
      targets: who.targets,
      ...saysItself(c, trigger, said, who.agents),
      figures,
      title: titleFor(c, trigger, said, who, times),
      weight: weighReport(facts),
      ...(time.when && { when: time.when }),
      ...(isFirmlyDated({ ...noun, form, trigger: span, when: time.when }) && { firm: true }),
      ...(where && { where }),
    },
    trigger,
    facts,
    main: form !== 'noun' && isMain(s, trigger.verb ?? at) && !said.quoted,
    whenBecause: time.because,
  };
}
