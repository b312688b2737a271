import type { Neighbours } from '../../query/neighbours.ts';

/** "10 of 32" among the events that are shown; nothing where the event is not one of them. */
export const wordPosition = ({ position, count }: Neighbours): string =>
  position ? `${position.toLocaleString('en')} of ${count.toLocaleString('en')}` : '';
