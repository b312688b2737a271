import { disagreementsOf } from '../../accounts/disagreements.ts';
import { wordDiffering } from '../../accounts/word-disagreement.ts';
import { digestText } from '../../articles/digest-text.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { DatasetProblem } from '../../model/dataset-problem.ts';
import { type Io, STATUS, type Status } from '../io.ts';
import { loadDataset } from '../load-dataset.ts';
import { counted } from '../printable.ts';
import { makeReporter } from '../reporter.ts';

/** Articles whose text is not the one that their digest was made of. */
async function digestProblems({ articles }: Dataset): Promise<readonly DatasetProblem[]> {
  const problems: DatasetProblem[] = [];
  for (const [index, { id, text, sha256 }] of articles.entries()) {
    const digest = await digestText(text);
    if (digest !== sha256)
      problems.push({
        path: `articles[${index}].sha256`,
        message: `The text of article “${id}” was changed: its SHA-256 is ${digest}, not ${sha256}`,
        remedy: 'Build the dataset again from its articles: sourceline build.',
      });
  }
  return problems;
}

/** What the sources of an event contradict each other in: information, not a problem of the dataset. */
function differing(dataset: Dataset): readonly string[] {
  return dataset.events.flatMap((event) => {
    const found = disagreementsOf(dataset, event);
    return found.length > 0 ? [wordDiffering(dataset, event, found)] : [];
  });
}

/** `sourceline check`: schema, references, offsets, quotes and digests, every problem listed; and where sources differ. */
export async function check(
  file: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<Status> {
  const reporter = makeReporter(io, options.json === true);
  const { dataset, problems } = await loadDataset(file, io, reporter);
  const changed = dataset ? await digestProblems(dataset) : [];
  for (const problem of changed) reporter.problem({ kind: 'dataset', file, ...problem });
  const count = problems + changed.length;
  const reports = dataset?.events.flatMap((event) => event.reports).length ?? 0;
  const verdict =
    count === 0
      ? `${file}: nothing wrong. ${counted(reports, 'quote')} verbatim, ${counted(dataset?.events.length ?? 0, 'event')}, ${counted(dataset?.articles.length ?? 0, 'article')}.`
      : `${file}: ${counted(count, 'problem')}.`;
  const sourcesDiffer = dataset && count === 0 ? differing(dataset) : [];
  const information =
    sourcesDiffer.length > 0
      ? [
          `Sources differ on ${counted(sourcesDiffer.length, 'event')}:`,
          ...sourcesDiffer.map((line) => `  ${line}`),
        ]
      : [];
  reporter.summary({ file, problems: count, reports, sourcesDiffer }, [verdict, ...information]);
  return count === 0 ? STATUS.ok : STATUS.problems;
}
