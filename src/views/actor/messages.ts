/** What the page of an actor says. */
import type { ActorKind } from '../../model/dataset.ts';
import { countOf } from '../../query/word-count.ts';

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  group: 'Group',
  organization: 'Organization',
  country: 'Country',
  place: 'Place',
};

export const MESSAGES = {
  partOf: (name: string) => `part of ${name}`,
  also: 'Also named',
  described: 'In the words of the articles',
  notDescribed: 'No article says who this is.',
  times: (n: number) => countOf(n, 'article'),
  agent: 'Acts',
  target: 'Is acted on',
  speaker: 'Speaks',
  none: 'In no event.',
  all: (n: number) => `Show all ${countOf(n, 'event')}`,
  more: (n: number) => `${n} more`,
  with: 'With whom',
  alone: 'In no event with anybody else.',
  other: 'Actor',
  on: (name: string) => `${name} acts on it`,
  by: (name: string) => `It acts on ${name}`,
  beside: 'Both act',
  cell: (n: number, name: string, how: string) => `${countOf(n, 'event')}, ${how}: ${name}`,
  missing: 'This actor is not in the dataset',
  toEvents: 'Show the events',
  about: (name: string) => `About ${name}`,
} as const;
