import type { ActorId } from '../../model/dataset.ts';
import type { ActorBranch } from '../../query/actor-tree.ts';
import { foldWord } from '../../text/fold-words.ts';

/** Every branch of a tree, wholes before their parts. */
export const allBranches = (tree: readonly ActorBranch[]): readonly ActorBranch[] =>
  tree.flatMap((branch) => [branch, ...allBranches(branch.parts)]);

/** Actors with a name, alias or description that has the words; without words none. */
export function findActors(tree: readonly ActorBranch[], words: string): readonly ActorBranch[] {
  const wanted = foldWord(words.trim());
  if (wanted === '') return [];
  return allBranches(tree).filter(({ actor: { name, aliases = [], description = '' } }) =>
    [name, description, ...aliases].some((text) => foldWord(text).includes(wanted)),
  );
}

/** Whether one of the chosen actors is in a branch. */
export const holdsChosen = (branch: ActorBranch, chosen: readonly ActorId[]): boolean =>
  chosen.length > 0 && allBranches([branch]).some(({ actor }) => chosen.includes(actor.id));
