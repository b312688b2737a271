import type { Actor } from '../../model/dataset.ts';

/** A name as it is compared: without accents, case, titles, possessive s and punctuation. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/\b(the|a|an|mr|mrs|ms|gen|president|prime minister|minister)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const areOne = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 3 && b.length > 3 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));

/** Whether an actor goes by one of the names that an annotation accepts. */
export function isAccepted(accepted: readonly string[], actor: Actor): boolean {
  const names = [actor.name, ...(actor.aliases ?? [])].map(plain).filter(Boolean);
  return accepted.map(plain).some((name) => name !== '' && names.some((own) => areOne(name, own)));
}

/** Whether some actor is somebody whom the annotation names. */
export const anyAccepted = (
  accepted: readonly (readonly string[])[],
  actors: readonly Actor[],
): boolean => accepted.some((names) => actors.some((actor) => isAccepted(names, actor)));
