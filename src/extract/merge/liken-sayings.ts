import type { Mention } from './mention.ts';
import { conflict, overlap } from './overlap.ts';
import { SAYING } from './points.ts';
import { sharedWords } from './shared-words.ts';
import type { StoryFacts } from './story-facts.ts';

/** Without a speaker, so much of the words must be the same. */
const NAMELESS = 0.7;

/** How far two sayings lie above (or below) being one; undefined: they are two. One speaker's sayings in one sentence are two. */
export function likenSayings(m: Mention, n: Mention, facts: StoryFacts): number | undefined {
  const [a, b] = [m.report, n.report];
  const within = a.article === b.article;
  if (within && a.sentence === b.sentence) return undefined;
  if ((a.agents.length === 0) !== (b.agents.length === 0)) return undefined;
  const { part, weight } = sharedWords(m, n, facts);
  if (!overlap(a.agents, b.agents) && (a.agents.length > 0 || part < NAMELESS)) return undefined;
  let points = SAYING.base + SAYING.words * part + SAYING.weight * weight;
  const [both] = [a.targets.filter((id) => b.targets.includes(id)).length];
  const pointed = a.kind === b.kind && a.kind !== 'statement';
  if (both > 0)
    points += pointed ? SAYING.pointedTarget + (both > 1 ? SAYING.secondTarget : 0) : SAYING.target;
  else if (conflict(a.targets, b.targets)) points += SAYING.otherTarget;
  if (both > 0 && pointed && (a.form === 'duty' || b.form === 'duty')) points += SAYING.duty;
  if (a.kind !== b.kind) points += SAYING.kindsDiffer;
  else if (a.kind !== 'statement') points += SAYING.kind;
  if (!within) points += SAYING.across;
  else if (Math.abs(a.sentence - b.sentence) <= 1) points += SAYING.near;
  if (within && pointed && part > 0 && Math.min(a.sentence, b.sentence) === 0)
    points += SAYING.headline;
  return points - SAYING.same;
}
