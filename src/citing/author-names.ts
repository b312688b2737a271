/** A name in its parts: the family name, which comes last in English, and what stands before it. */
export interface AuthorName {
  readonly family: string;
  readonly given: string;
}

const PARTICLES = /\s((?:(?:de|del|della|den|der|di|du|la|le|van|von|bin|al|el)\s+)+\S+)$/iu;

/** "Ada van Finch" → van Finch, Ada. One word alone, such as an agency, is all family name. */
export function readAuthor(name: string): AuthorName {
  const words = name.trim();
  const withParticle = PARTICLES.exec(words);
  if (withParticle)
    return { family: withParticle[1]!, given: words.slice(0, withParticle.index).trim() };
  const cut = words.lastIndexOf(' ');
  return cut < 0
    ? { family: words, given: '' }
    : { family: words.slice(cut + 1), given: words.slice(0, cut) };
}

/** "Ada M." → "A. M." */
export const initialsOf = (given: string): string =>
  given
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toUpperCase()}.`)
    .join(' ');
