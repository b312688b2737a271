/** "The ruling sparked protests among miners": what sets others off does not do what they do. */
import type { Sentence } from '../../grammar/sentence.ts';
import { lemmaOf, spread, withPreposition } from '../tree/clause.ts';
import { type Arguments, argumentsOfNoun } from './arguments-of-noun.ts';

const SETS_OFF = /^(?:spark|trigger|touch|provoke|prompt|cause|fuel|ignite|unleash|draw)$/;

export const setsOff = (s: Sentence, verb: number): boolean => SETS_OFF.test(lemmaOf(s, verb));

/** "protests in the Cuban-American community": people that do it where they are. */
const amongPeople = (s: Sentence, noun: number): readonly number[] =>
  withPreposition(s, noun, 'in', 'across', 'throughout').filter((at) =>
    /^(?:community|crowd|population|diaspora|minority|camp|party|ranks|public|opposition)$/.test(
      lemmaOf(s, at),
    ),
  );

/** Who is set off, and by what. */
export function setOff(
  s: Sentence,
  verb: number,
  nouns: readonly number[],
  subject: readonly number[],
): Arguments {
  const own = nouns.map((noun) => argumentsOfNoun(s, noun, true));
  return {
    agents: [
      ...own.flatMap(({ agents }) => agents),
      ...nouns.flatMap((noun) => amongPeople(s, noun)),
      ...spread(s, withPreposition(s, verb, 'by', 'among')),
    ],
    targets: [...subject, ...own.flatMap(({ targets }) => targets)],
  };
}
