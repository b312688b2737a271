import { differingEvents } from '../accounts/differing-events.ts';
import { drawTimeline } from '../drawing/draw-timeline.ts';
import type { Say } from '../messages/say.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edits, Exported } from './exported.ts';

/** timeline.svg: every event with its label, as real text, and the marks that the page has. */
export const writeSvg = (dataset: Dataset, edits: Edits, say: Say): Exported => ({
  files: [
    {
      name: 'timeline.svg',
      mediaType: 'image/svg+xml',
      text: drawTimeline(dataset, undefined, { differ: differingEvents(dataset), edits, say }),
    },
  ],
  left: [{ reason: 'The passages: a picture has the titles alone', events: [] }],
});
