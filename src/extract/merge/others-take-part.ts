import type { ActorId } from '../../model/dataset.ts';
import type { Mention } from './mention.ts';
import { conflict } from './overlap.ts';
import type { StoryFacts } from './story-facts.ts';

/** Two verbs of which other named ones are the doers, or the victims: "the sniper" may be "the killer", Doe is not Roe. */
export function othersTakePart(
  { report: a }: Mention,
  { report: b }: Mention,
  { named }: Pick<StoryFacts, 'named'>,
): boolean {
  const names = (actors: readonly ActorId[]): readonly ActorId[] => actors.filter(named);
  return conflict(names(a.agents), names(b.agents)) || conflict(names(a.targets), names(b.targets));
}
