import { join } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat, exportDataset } from '../../exchange/export-dataset.ts';
import type { Exported } from '../../exchange/exported.ts';
import { type Io, reasonOf, STATUS, type Status, UsageError } from '../io.ts';
import { loadDataset } from '../load-dataset.ts';
import { counted } from '../printable.ts';
import { makeReporter } from '../reporter.ts';

export interface ExportOptions {
  readonly to: string;
  readonly out?: string;
  readonly json?: boolean;
}

const isFormat = (name: string): name is ExportFormat =>
  (EXPORT_FORMATS as readonly string[]).includes(name);

/** Where each file goes: one file to the path itself, several into it as a folder. */
const placed = ({ files }: Exported, out: string) =>
  files.map(({ name, text }) => ({ path: files.length === 1 ? out : join(out, name), text }));

const leftLines = ({ left }: Exported): readonly string[] =>
  left.map(({ reason, events }) =>
    events.length === 0
      ? `Left out: ${reason}.`
      : `Left out: ${reason} (${counted(events.length, 'event')}).`,
  );

/** `sourceline export`: a dataset in another tool's format, and what that format cannot hold. */
export async function exportTo(file: string, options: ExportOptions, io: Io): Promise<Status> {
  const { to, out } = options;
  if (!isFormat(to))
    throw new UsageError(`“${to}” is no format; choose one of ${EXPORT_FORMATS.join(', ')}`);
  if (to === 'csv' && out === undefined)
    throw new UsageError('CSV makes two tables; say where with --out FOLDER');
  const reporter = makeReporter(io, options.json === true);
  const { dataset } = await loadDataset(file, io, reporter);
  if (!dataset) return STATUS.problems;
  const exported = exportDataset(dataset, to);
  if (out === undefined) {
    for (const { text } of exported.files) io.out(text);
    for (const line of leftLines(exported)) io.err(`${line}\n`);
    return STATUS.ok;
  }
  const files = placed(exported, out);
  for (const { path, text } of files)
    try {
      await io.writeFile(path, text);
    } catch (error) {
      reporter.problem({ kind: 'file', file: path, message: reasonOf(error) });
      return STATUS.problems;
    }
  const paths = files.map(({ path }) => path);
  reporter.summary({ files: paths, left: exported.left }, [
    `Wrote ${paths.join(', ')}.`,
    ...leftLines(exported),
  ]);
  return STATUS.ok;
}
