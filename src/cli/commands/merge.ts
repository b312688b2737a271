import { buildDataset } from '../build-dataset.ts';
import type { Tally } from '../each-article.ts';
import type { Io, Status } from '../io.ts';
import { makeReporter, type Reporter } from '../reporter.ts';
import { type OutOptions, withWorkFolder, workFolder } from '../work-folder.ts';

export interface MergeOptions extends OutOptions {
  readonly title?: string;
}

/** Lines of the input, which can be read once, in a file, which can be read again. */
async function keepInput(path: string, io: Io): Promise<void> {
  const file = io.workFiles.append(path, 0);
  try {
    for await (const line of io.inputLines()) file.write(`${line}\n`);
  } finally {
    file.close();
  }
}

async function run(
  files: readonly string[],
  { out, title = 'Untitled', split }: MergeOptions,
  io: Io,
  reporter: Reporter,
): Promise<Status> {
  const input = `${workFolder(out)}/input.jsonl`;
  const tally: Tally = { problems: 0 };
  const paths: string[] = [];
  for (const file of files.length === 0 ? ['-'] : files) {
    if (file === '-') await keepInput(input, io);
    else await io.filesUnder(file);
    paths.push(file === '-' ? input : file);
  }
  return buildDataset(
    { paths, out, titleOf: () => title, isSplit: split === true },
    io,
    reporter,
    tally,
  );
}

/** `sourceline merge`: the lines that runs of `extract` wrote, in any order → the dataset. */
export function merge(files: readonly string[], options: MergeOptions, io: Io): Promise<Status> {
  const reporter = makeReporter(io, options.json === true);
  return withWorkFolder(options, io, reporter, () => run(files, options, io, reporter));
}
