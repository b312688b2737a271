/** "was in custody", "went on strike", "is under arrest": a preposition and a noun that, said of somebody, tell what happens to them. */
import type { Kind } from '../../model/kinds.ts';

const PHRASES: readonly (readonly [kind: Kind, phrases: string])[] = [
  [
    'legal',
    'in custody|in detention|in jail|in prison|on trial|under arrest|under investigation|on remand|on bail|on parole|on probation|behind bars|on run|at large|on loose|in hiding|in dock|under surveillance|in court',
  ],
  ['protest', 'on strike'],
  ['attack', 'under attack|under fire|under siege|at war'],
  ['harm', 'in coma|without power|without water|without shelter|without electricity'],
  ['disaster', 'on fire|in flame'],
  ['meeting', 'in talk|in negotiation|in meeting'],
  ['deployment', 'on alert|on patrol'],
  ['other', 'in hospital|in rehab|in surgery'],
];

/** By preposition and lemma of the noun, as "in custody". */
export const PREDICATE_PHRASES: ReadonlyMap<string, Kind> = new Map(
  PHRASES.flatMap(([kind, phrases]) => phrases.split('|').map((phrase) => [phrase, kind] as const)),
);
