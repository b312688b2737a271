/** Writes the dataset, or what is shown of it, in the format of a tool and hands it to the browser to save. */
import { type ExportFormat, exportDataset } from '../../exchange/export-dataset.ts';
import type { LeftOut } from '../../exchange/exported.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { type SavedFile, saveFile } from './save-file.ts';

export type SaveFormat = ExportFormat | 'json';

/** A dataset of some of the events, with every article and actor that their reports and places name. */
export function datasetOf(dataset: Dataset, events: readonly ReportedEvent[]): Dataset {
  return events.length === dataset.events.length ? dataset : { ...dataset, events };
}

function filesOf(
  dataset: Dataset,
  format: SaveFormat,
): { files: readonly SavedFile[]; left: readonly LeftOut[] } {
  if (format !== 'json') return exportDataset(dataset, format);
  const text = `${JSON.stringify(dataset, null, 1)}\n`;
  return { files: [{ name: 'dataset.json', mediaType: 'application/json', text }], left: [] };
}

/** Saves the files; what the format has no place for comes back as sentences. */
export function saveExport(dataset: Dataset, format: SaveFormat): readonly string[] {
  const { files, left } = filesOf(dataset, format);
  for (const file of files) saveFile(file);
  return left.map(({ reason, events }) =>
    events.length > 0 ? `${events.length} of ${dataset.events.length} events: ${reason}` : reason,
  );
}
