/** Writes the dataset, or what is shown of it, in the format of a tool and hands it to the browser to save. */

import { type ExportFormat, exportDataset } from '../../exchange/export-dataset.ts';
import type { Edits } from '../../exchange/exported.ts';
import { share } from '../../messages/en/share.ts';
import type { Say } from '../../messages/say.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { saveFile } from './save-file.ts';

export type SaveFormat = ExportFormat;

/** In which words, and what edited events were. */
export interface Telling {
  readonly edits: Edits;
  readonly say: Say;
}

/** A dataset of some of the events, with every article and actor that their reports and places name. */
export function datasetOf(dataset: Dataset, events: readonly ReportedEvent[]): Dataset {
  return events.length === dataset.events.length ? dataset : { ...dataset, events };
}

/** Saves the files; what the format has no place for comes back as sentences. */
export function saveExport(
  dataset: Dataset,
  format: SaveFormat,
  { edits, say }: Telling,
): readonly string[] {
  const { files, left } = exportDataset(dataset, format, edits, say);
  for (const file of files) saveFile(file);
  return left.map(({ reason, events }) =>
    events.length > 0
      ? say(share).leftOfEvents(events.length, dataset.events.length, say.sentence(reason))
      : say.sentence(reason),
  );
}
