/** What the small parts say that stand everywhere. */
import { area } from '../area.ts';

export const marks = area('marks', {
  copied: 'Copied',
  refused: 'The browser did not allow copying',
  close: 'Close',
});
