/** "The agent said Novak is responsible": whom somebody's words are about, where they are addressed to nobody. */
import type { ActorId } from '../../model/dataset.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { lemmaOf, spread, subjectAt } from '../tree/clause.ts';
import { contentOf } from '../triggers/refine-sayings.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { actorsOfHeads } from './actors-of-heads.ts';

/** The actors that the clause under a verb of speech has for its subject; none where that is a thing, or people at large. */
export function toldAbout(
  c: SentenceContext,
  trigger: Trigger,
  speaker: readonly ActorId[],
): readonly ActorId[] {
  const { sentence: s } = c;
  if (trigger.form !== 'verb' || !SPEECH_VERBS.has(lemmaOf(s, trigger.at))) return [];
  const clause = contentOf(s, trigger.at);
  if (clause === undefined) return [];
  const about = actorsOfHeads(c, spread(s, [subjectAt(s, clause)]), speaker);
  return about.filter((id) => c.who.kindOf(id) !== 'group');
}
