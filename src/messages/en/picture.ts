/** What stands in a picture of the whole timeline beside titles and dates. */
import { area } from '../area.ts';

export const picture = area('picture', {
  timeline: 'Timeline',
  undated: (events: string) => `No date: ${events}`,
  forms: {
    full: 'date stated',
    soft: 'date from context',
    none: 'known only by publication, or not dated',
  },
  lasted: 'lasted all this time (dashed: about, or still going on)',
  once: 'once, somewhere along it',
  puttings: { claimed: 'claimed', denied: 'denied', planned: 'planned, or on a condition' },
  signs: { differ: 'sources differ', edited: 'edited' },
  edited: (was: string) => `edited: ${was}`,
});
