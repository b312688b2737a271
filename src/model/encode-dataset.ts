import type { Dataset } from './dataset.ts';
import { datasetSchema } from './schema.ts';

const list = (entries: readonly unknown[]): string =>
  entries.length === 0
    ? '[]'
    : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/**
 * A dataset as the text of its file: fields in the order of the schema, one article, actor or event on a line, so that
 * two versions compare line by line. The same dataset gives the same bytes. Throws where a field is not of the schema.
 */
export function encodeDataset(dataset: Dataset): string {
  const { format, version, title, articles, actors, events } = datasetSchema.parse(dataset);
  const fields = [
    `"format": ${JSON.stringify(format)}`,
    `"version": ${version}`,
    `"title": ${JSON.stringify(title)}`,
    `"articles": ${list(articles)}`,
    `"actors": ${list(actors)}`,
    `"events": ${list(events)}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}
