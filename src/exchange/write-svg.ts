import { differingEvents } from '../accounts/differing-events.ts';
import { drawTimeline } from '../drawing/draw-timeline.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edits, Exported } from './exported.ts';

/** timeline.svg: every event with its label, as real text, and the marks that the page has. */
export const writeSvg = (dataset: Dataset, edits: Edits): Exported => ({
  files: [
    {
      name: 'timeline.svg',
      mediaType: 'image/svg+xml',
      text: drawTimeline(dataset, undefined, { differ: differingEvents(dataset), edits }),
    },
  ],
  left: [{ reason: 'The passages: a picture has the titles alone', events: [] }],
});
