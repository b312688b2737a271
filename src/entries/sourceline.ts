/**
 * The package `sourceline`: from articles to the dataset of what they report, and from there to other formats. Runs in
 * Node and in browsers; docs/package.md tells how to use it.
 */
import { type ReadArticles, readArticles } from '../articles/read-articles.ts';
import type { ReadOptions } from '../articles/read-source-file.ts';
import type { SourceFile } from '../articles/source-file.ts';
import { type ExtractOptions, extractDataset } from '../extract/extract-dataset.ts';
import type { Dataset } from '../model/dataset.ts';

export type { FieldMapping } from '../articles/field-mapping.ts';
export { type ReadArticles, readArticles } from '../articles/read-articles.ts';
export type { ReadOptions } from '../articles/read-source-file.ts';
export type { SourceFile, SourceProblem } from '../articles/source-file.ts';
export { applyEdits } from '../curation/apply-edits.ts';
export { readLog } from '../curation/log.ts';
export type { DateContext, DateExpression } from '../dates/date-expression.ts';
export { findDates } from '../dates/find-dates.ts';
export { EXPORT_FORMATS, type ExportFormat, exportDataset } from '../exchange/export-dataset.ts';
export type { Exported } from '../exchange/exported.ts';
export { type ExtractOptions, extractDataset } from '../extract/extract-dataset.ts';
export { type Grammar, loadGrammar } from '../grammar/grammar.ts';
export type * from '../model/dataset.ts';
export type { DatasetProblem } from '../model/dataset-problem.ts';
export { decodeDataset } from '../model/decode-dataset.ts';
export { encodeDataset } from '../model/encode-dataset.ts';
export { KINDS, type Kind } from '../model/kinds.ts';
export type { Result } from '../model/result.ts';
export { decodeProject, type ProjectFile } from '../projects/project-file.ts';

export interface BuiltDataset extends Omit<ReadArticles, 'articles'> {
  readonly dataset: Dataset;
}

/** Files of articles, in any format and order, to the dataset that the command `build` writes. One bad file is told of, and the rest goes on. */
export async function buildDataset(
  files: readonly SourceFile[],
  { mapping, ...options }: ExtractOptions & ReadOptions,
): Promise<BuiltDataset> {
  const { articles, ...told } = await readArticles(files, mapping ? { mapping } : {});
  return { ...told, dataset: extractDataset(articles, options) };
}
