/** Whether a report tells of an event that other reports tell of. */
import type { ActorId, ArticleId } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import { timesAgree } from './times-agree.ts';

const SPOKEN = new Set<Kind>(['statement', 'criticism', 'appeal', 'refusal', 'warning', 'support']);
/** Kinds under which two tellers put the same happening. */
const ALIKE: Partial<Record<Kind, readonly Kind[]>> = {
  attack: ['harm', 'deployment'],
  harm: ['attack', 'disaster', 'other'],
  disaster: ['harm'],
  deployment: ['attack'],
  politics: ['agreement', 'legal'],
  agreement: ['politics', 'business'],
  business: ['agreement'],
  legal: ['politics'],
  statement: ['criticism', 'appeal', 'refusal', 'warning', 'support'],
};

const overlap = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.some((id) => b.includes(id));
const conflict = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  a.length > 0 && b.length > 0 && !overlap(a, b);

const kindsAgree = (a: Kind, b: Kind): boolean =>
  a === b || (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false);

/** Share of the smaller set of words that both have. */
export function wordOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.min(a.length, b.length);
}

const sameArticle = (a: ArticleId, b: ArticleId): boolean => a === b;

/** A saying is the same where the speaker and the words are; "said" twice is not. */
function sameSaying(a: DraftReport, b: DraftReport): boolean {
  if (!overlap(a.agents, b.agents)) return false;
  const shared = wordOverlap(a.words, b.words);
  if (Math.min(a.words.length, b.words.length) < 2) return false;
  const targets = overlap(a.targets, b.targets);
  if (a.kind === b.kind && a.kind !== 'statement' && targets) return shared >= 0.3;
  return shared >= 0.5 && Math.min(a.words.length, b.words.length) >= 3;
}

/** Any other happening: the word for it, those who take part, and no contradiction. */
function sameHappening(a: DraftReport, b: DraftReport): boolean {
  if (a.stem !== b.stem) return false;
  if (conflict(a.agents, b.agents) || conflict(a.targets, b.targets)) return false;
  const shared = overlap([...a.agents, ...a.targets], [...b.agents, ...b.targets]);
  if (sameArticle(a.article, b.article)) {
    const nameless =
      a.agents.length + a.targets.length === 0 || b.agents.length + b.targets.length === 0;
    if (a.form !== 'noun' && b.form !== 'noun')
      return shared && (overlap(a.targets, b.targets) || wordOverlap(a.words, b.words) >= 0.4);
    return shared || nameless;
  }
  return (
    shared &&
    (a.form === 'noun' && b.form === 'noun'
      ? overlap(a.agents, b.agents) || overlap(a.targets, b.targets)
      : true) &&
    (a.when !== undefined || b.when !== undefined || wordOverlap(a.words, b.words) >= 0.34)
  );
}

export function sameEvent(a: DraftReport, b: DraftReport): boolean {
  if (!kindsAgree(a.kind, b.kind) || !timesAgree(a.when, b.when)) return false;
  if ((a.modality === 'denied') !== (b.modality === 'denied')) return false;
  return SPOKEN.has(a.kind) && a.form !== 'noun' && b.form !== 'noun'
    ? sameSaying(a, b)
    : sameHappening(a, b);
}
