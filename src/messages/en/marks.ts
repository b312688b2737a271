/** What the small parts say that stand everywhere. */
import { area } from '../area.ts';

export const marks = area('marks', {
  copied: 'Copied',
  refused: 'The browser did not allow copying',
  close: 'Close',
  /** Signs of an event, read aloud and in the legend. */
  sign: { differ: 'sources differ', edited: 'edited' },
});
