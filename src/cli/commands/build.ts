import { readArticles } from '../../articles/read-articles.ts';
import { extractDataset } from '../../extract/extract-dataset.ts';
import { loadGrammar } from '../../grammar/grammar.ts';
import type { Article, Dataset } from '../../model/dataset.ts';
import { decodeDataset } from '../../model/decode-dataset.ts';
import { encodeDataset } from '../../model/encode-dataset.ts';
import { collectFiles } from '../collect-files.ts';
import { type Io, reasonOf, STATUS, type Status } from '../io.ts';
import { makeReporter, type Reporter } from '../reporter.ts';
import { summarise, summaryLines } from '../summarise.ts';

export interface BuildOptions {
  readonly out: string;
  readonly title?: string;
  readonly json?: boolean;
}

/** The title of a dataset that was given none: its folder's name, else the headline of its first article. */
function defaultTitle(paths: readonly string[], articles: readonly Article[]): string {
  const [first = ''] = paths;
  const folder = first
    .split(/[/\\]/)
    .filter((part) => !/^(?:\.*|articles)$/.test(part))
    .at(-1);
  const named = paths.length === 1 && folder !== undefined && !/\.\w+$/.test(folder);
  return named ? folder : (articles[0]?.title ?? 'Untitled');
}

async function readAll(paths: readonly string[], io: Io, reporter: Reporter) {
  const { files, failed } = await collectFiles(paths, io, reporter);
  const { articles, problems, notices } = await readArticles(files);
  for (const problem of problems) reporter.problem({ kind: 'file', ...problem });
  for (const notice of notices) reporter.notice(notice);
  return { articles, problems: failed + problems.length };
}

/** Writes the dataset if it holds to its own schema, every quote verbatim; a dataset that does not is not written. */
async function write(dataset: Dataset, out: string, io: Io, reporter: Reporter): Promise<boolean> {
  const checked = decodeDataset(dataset);
  if (!checked.ok) {
    for (const problem of checked.failure)
      reporter.problem({ kind: 'dataset', file: out, ...problem });
    return false;
  }
  try {
    await io.writeFile(out, encodeDataset(checked.value));
    return true;
  } catch (error) {
    reporter.problem({ kind: 'file', file: out, message: reasonOf(error) });
    return false;
  }
}

/** `sourceline build`: articles → dataset. */
export async function build(
  paths: readonly string[],
  { out, title, json }: BuildOptions,
  io: Io,
): Promise<Status> {
  const reporter = makeReporter(io, json === true);
  const { articles, problems } = await readAll(paths, io, reporter);
  if (articles.length === 0) {
    reporter.problem({ kind: 'file', file: paths.join(', '), message: 'No article was found' });
    reporter.summary({ out, articles: 0, problems: problems + 1 }, ['Nothing was written.']);
    return STATUS.problems;
  }
  const dataset = extractDataset(articles, {
    title: title ?? defaultTitle(paths, articles),
    grammar: loadGrammar(await io.readGrammar()),
    onArticle: (done, all) => reporter.progress(done, all, articles[done - 1]?.id ?? ''),
  });
  const written = await write(dataset, out, io, reporter);
  const summary = summarise(dataset);
  const verdict = written ? `Wrote ${out}.` : 'Nothing was written.';
  reporter.summary({ out, written, ...summary, problems }, [verdict, ...summaryLines(summary)]);
  return written && problems === 0 ? STATUS.ok : STATUS.problems;
}
