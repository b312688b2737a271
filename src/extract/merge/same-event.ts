/** Whether a report tells of an event that other reports tell of; what is doubtful stays apart. */
import type { ActorId } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import { timesAgree } from './times-agree.ts';

const SPOKEN: ReadonlySet<Kind> = new Set([
  'statement',
  'criticism',
  'appeal',
  'refusal',
  'warning',
  'support',
]);
/** Kinds under which two tellers put the same happening. */
const ALIKE: Partial<Record<Kind, readonly Kind[]>> = {
  attack: ['harm', 'deployment'],
  harm: ['attack', 'disaster', 'other'],
  deployment: ['attack'],
  politics: ['agreement', 'legal', 'other'],
  agreement: ['politics', 'business'],
  legal: ['politics', 'refusal', 'other'],
  statement: ['criticism', 'appeal', 'refusal', 'warning', 'support'],
};
/** Nouns in the plural for one event. */
const PLURAL_STEMS = new Set(['elect', 'talk', 'fight', 'negotia', 'war']);

export const isSaying = (report: DraftReport): boolean =>
  SPOKEN.has(report.kind) && report.form !== 'noun';

const overlap = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.some((id) => b.includes(id));
const conflict = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.length > 0 && b.length > 0 && !overlap(a, b);
const sameSet = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
/** Two or more that both name: a pair is seldom named twice by chance. */
const samePair = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.filter((id) => b.includes(id)).length >= 2;

const kindsAgree = (a: Kind, b: Kind): boolean =>
  a === b || (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false);

/** How many words two reports share, and which part of the shorter one that is; words of the whole story do not count. */
function shared(
  a: DraftReport,
  b: DraftReport,
  common: ReadonlySet<string>,
): { readonly count: number; readonly part: number } {
  const [x, y] = [
    a.words.filter((word) => !common.has(word)),
    b.words.filter((word) => !common.has(word)),
  ];
  const count = x.filter((word) => y.includes(word)).length;
  const shorter = Math.min(x.length, y.length);
  return { count, part: shorter === 0 ? 0 : count / shorter };
}

/** A saying is the same where the speaker and the words are; two "said" of one speaker are two. */
function sameSaying(a: DraftReport, b: DraftReport, common: ReadonlySet<string>): boolean {
  if (!overlap(a.agents, b.agents)) return false;
  const { count, part } = shared(a, b, common);
  if (a.kind === b.kind && a.kind !== 'statement' && overlap(a.targets, b.targets))
    return part >= 0.3 || samePair(a.targets, b.targets);
  if (conflict(a.targets, b.targets)) return false;
  return count >= 2 && part >= 0.6;
}

const nameless = (report: DraftReport): boolean =>
  report.agents.length + report.targets.length === 0;

/** Figures too small to be of one toll by chance. */
const TELLING = 100;

/** "a million displaced" and "a million refugees": one toll in other words. */
function sameToll(a: DraftReport, b: DraftReport): boolean {
  if (
    a.kind !== 'harm' ||
    b.kind !== 'harm' ||
    !overlap([...a.agents, ...a.targets], [...b.agents, ...b.targets])
  )
    return false;
  return a.figures.some(
    ({ value }) => value >= TELLING && b.figures.some((other) => other.value === value),
  );
}

/** Two figures of one kind of harm in one article are of two sets of people. */
function otherToll(a: DraftReport, b: DraftReport): boolean {
  if (a.article !== b.article || a.kind !== 'harm' || b.kind !== 'harm') return false;
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  return !a.figures.some(({ value }) => b.figures.some((other) => other.value === value));
}

/** Any other happening: the word for it, those who take part, and no contradiction. */
function sameHappening(a: DraftReport, b: DraftReport, common: ReadonlySet<string>): boolean {
  if (sameToll(a, b)) return true;
  if (a.kind === 'harm' && a.figures.length + b.figures.length > 0 && nameless(a) !== nameless(b))
    return false;
  if (a.stem !== b.stem) return false;
  if (a.plural !== b.plural && !PLURAL_STEMS.has(a.stem) && a.form === 'noun' && b.form === 'noun')
    return false;
  const together = overlap([...a.agents, ...a.targets], [...b.agents, ...b.targets]);
  const { count, part } = shared(a, b, common);
  const alikeInWords = count >= 2 && part >= 0.5;
  const verbs = a.form !== 'noun' && b.form !== 'noun';
  if (a.article !== b.article) {
    const told = a.when?.basis === 'stated' && b.when?.basis === 'stated';
    return together && (sameSet(a.agents, b.agents) || alikeInWords || told);
  }
  if (verbs)
    return together
      ? overlap(a.targets, b.targets) || alikeInWords
      : nameless(a) && nameless(b) && alikeInWords;
  return together || nameless(a) || nameless(b);
}

/** Two that name other doers or other victims are two events, whatever else they share. */
export function contradicts(a: DraftReport, b: DraftReport): boolean {
  if (!timesAgree(a.when, b.when) || (a.modality === 'denied') !== (b.modality === 'denied'))
    return true;
  if (otherToll(a, b)) return true;
  return !isSaying(a) && (conflict(a.agents, b.agents) || conflict(a.targets, b.targets));
}

export function sameEvent(a: DraftReport, b: DraftReport, common: ReadonlySet<string>): boolean {
  if (!kindsAgree(a.kind, b.kind)) return false;
  return isSaying(a) && isSaying(b)
    ? sameSaying(a, b, common)
    : !isSaying(a) && !isSaying(b) && sameHappening(a, b, common);
}
