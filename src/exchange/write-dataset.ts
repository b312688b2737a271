import type { Dataset } from '../model/dataset.ts';
import { encodeDataset } from '../model/encode-dataset.ts';
import type { Exported } from './exported.ts';

/** Everything, as `sourceline build` writes it: it opens again as it is. */
export const writeDataset = (dataset: Dataset): Exported => ({
  files: [{ name: 'dataset.json', mediaType: 'application/json', text: encodeDataset(dataset) }],
  left: [],
});
