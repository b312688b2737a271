/** What the page of an actor says. */
import { area } from '../area.ts';
import { counted } from './numbers.ts';

export const actor = area('actor', {
  partOf: (name: string) => `part of ${name}`,
  also: 'Also named',
  described: 'In the words of the articles',
  notDescribed: 'No article says who this is.',
  times: (n: number) => counted(n, 'article', 'articles'),
  agent: 'Acts',
  target: 'Is acted on',
  speaker: 'Speaks',
  none: 'In no event.',
  all: (n: number) => `Show all ${counted(n, 'event', 'events')}`,
  more: (n: number) => `${n} more`,
  with: 'With whom',
  alone: 'In no event with anybody else.',
  other: 'Actor',
  on: (name: string) => `${name} acts on it`,
  by: (name: string) => `It acts on ${name}`,
  beside: 'Both act',
  cell: (n: number, name: string, how: string) =>
    `${counted(n, 'event', 'events')}, ${how}: ${name}`,
  missing: 'This actor is not in the dataset',
  toEvents: 'Show the events',
  about: (name: string) => `About ${name}`,
});
