import { drawTimeline } from '../drawing/draw-timeline.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Exported } from './exported.ts';

/** timeline.svg: every event with its label, as real text. */
export const writeSvg = (dataset: Dataset): Exported => ({
  files: [{ name: 'timeline.svg', mediaType: 'image/svg+xml', text: drawTimeline(dataset) }],
  left: [{ reason: 'The passages: a picture has the titles alone', events: [] }],
});
