/** What is said where no event passes the filters. */
import type { ReactNode } from 'react';
import { area } from '../area.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

export const nothing = area('nothing', {
  nothingMatches: (filters: number) =>
    filters === 1
      ? 'No event matches the filter'
      : `No event matches all ${NUMBERS[filters]} filters`,
  thereAre: (articles: string, events: string, filters: number) =>
    `${articles} report ${events}${filters === 1 ? ', none of them this way.' : ', none of them with all of this. Take one filter away:'}`,
  without: (filter: ReactNode) => <>Without {filter}</>,
  takeAwayName: (filter: string) => `Take away ${filter}`,
  takeAway: 'Take away',
  stillNone: 'still none',
  clear: (filters: number, events: string) =>
    `${filters === 1 ? 'Clear the filter' : 'Clear all filters'}: ${events}`,
  showMinor: (n: number) => `Show what minor events match: ${n}`,
  undoFilter: 'Undo the last filter',
  undoKey: 'Ctrl Z',
});
