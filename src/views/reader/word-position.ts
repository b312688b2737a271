import { selected } from '../../messages/en/selected.ts';
import type { Say } from '../../messages/say.ts';
import type { Neighbours } from '../../query/neighbours.ts';

/** "10 of 32" among the events that are shown; nothing where the event is not one of them. */
export const wordPosition = ({ position, count }: Neighbours, say: Say): string =>
  position ? say(selected).position(position, count) : '';
