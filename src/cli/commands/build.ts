import { type FieldMapping, parseMapping } from '../../articles/field-mapping.ts';
import { buildDataset } from '../build-dataset.ts';
import type { Tally } from '../each-article.ts';
import { extractArticles } from '../extract-articles.ts';
import { type Io, STATUS, type Status, UsageError } from '../io.ts';
import { listFiles } from '../list-files.ts';
import { makeReporter, type Reporter } from '../reporter.ts';
import { type OutOptions, withWorkFolder, workFolder } from '../work-folder.ts';

export interface BuildOptions extends OutOptions {
  readonly title?: string;
  readonly jobs?: string;
  readonly fresh?: boolean;
  /** As it was written: "text=body,title=headline". */
  readonly fields?: string;
}

/** The folder's name, where the articles are those of one folder. */
function folderTitle(paths: readonly string[]): string | undefined {
  const [first = ''] = paths;
  const folder = first
    .split(/[/\\]/)
    .filter((part) => !/^(?:\.*|articles)$/.test(part))
    .at(-1);
  return paths.length === 1 && folder !== undefined && !/\.\w+$/.test(folder) ? folder : undefined;
}

function mappingOf(fields: string | undefined): FieldMapping | undefined {
  const mapping = fields === undefined ? undefined : parseMapping(fields);
  if (fields !== undefined && !mapping)
    throw new UsageError(
      `“${fields}” does not say which field is which; write it like --fields text=body,title=headline`,
    );
  return mapping;
}

/** Threads to read with: as many as asked for, else one for each core. */
function jobsOf(text: string | undefined, io: Io): number {
  if (text === undefined) return io.cores;
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 512)
    throw new UsageError(`“${text}” is no number of jobs; write it like --jobs 4`);
  return jobs;
}

async function run(
  paths: readonly string[],
  {
    out,
    title,
    jobs,
    fresh,
    split,
    mapping,
  }: Omit<BuildOptions, 'jobs'> & { readonly jobs: number; readonly mapping?: FieldMapping },
  io: Io,
  reporter: Reporter,
): Promise<Status> {
  const tally: Tally = { problems: 0 };
  const path = `${workFolder(out)}/reports.jsonl`;
  if (fresh) io.workFiles.append(path, 0).close();
  const { names, failed } = await listFiles(paths, io, reporter);
  tally.problems += failed;
  const extracted = await extractArticles(
    { names, path, jobs, ...(mapping && { mapping }) },
    io,
    reporter,
    tally,
  );
  const { keys, kept, first } = extracted;
  if (kept > 0)
    reporter.notice({
      file: out,
      message: `${kept} of ${keys.size} articles were read by a run before this`,
    });
  if (keys.size === 0) {
    reporter.problem({ kind: 'file', file: paths.join(', '), message: 'No article was found' });
    const problems = tally.problems + 1;
    reporter.summary({ out, articles: 0, problems }, ['Nothing was written.']);
    return STATUS.problems;
  }
  const titleOf = (
    articles: readonly { readonly article: { readonly id: string; readonly title?: string } }[],
  ) =>
    title ??
    folderTitle(paths) ??
    articles.find(({ article }) => article.id === first)?.article.title ??
    'Untitled';
  return buildDataset(
    {
      paths: [path],
      out,
      titleOf: ({ articles }) => titleOf(articles),
      isSplit: split === true,
      isWanted: (key) => keys.has(key),
    },
    io,
    reporter,
    tally,
  );
}

/** `sourceline build`: articles → dataset. What a run that was stopped had read is kept beside the dataset, for the next. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  io: Io,
): Promise<Status> {
  const reporter = makeReporter(io, options.json === true);
  const jobs = jobsOf(options.jobs, io);
  const mapping = mappingOf(options.fields);
  return await withWorkFolder(options, io, reporter, () =>
    run(paths, { ...options, jobs, ...(mapping && { mapping }) }, io, reporter),
  );
}
