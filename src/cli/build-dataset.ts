/** Lines of reports → a dataset's file, and what is told of it. */

import type { Tally } from './each-article.ts';
import { type GatheredLines, gatherLines } from './gather-lines.ts';
import { type Io, STATUS, type Status } from './io.ts';
import type { Reporter } from './reporter.ts';
import { summaryLines } from './summarise.ts';
import { writeMerged } from './write-merged.ts';

export interface BringingTogether {
  readonly paths: readonly string[];
  readonly out: string;
  readonly titleOf: (lines: GatheredLines) => string;
  readonly isSplit: boolean;
  readonly isWanted?: (key: string) => boolean;
}

/** A page reads a dataset of so many bytes sooner where the texts are not in it. */
const WORTH_SPLITTING = 20_000_000;

const splitLine = (bytes: number): string =>
  `The file has ${Math.round(bytes / 1e6)} MB. With --split its article texts lie apart, and a page opens it sooner.`;

/** Throws where the machine refuses to write. */
export function buildDataset(
  { paths, out, titleOf, isSplit, isWanted }: BringingTogether,
  io: Io,
  reporter: Reporter,
  tally: Tally,
): Status {
  const lines = gatherLines(
    paths,
    io.workFiles,
    (problem) => {
      tally.problems += 1;
      reporter.problem({ kind: 'file', ...problem });
    },
    isWanted,
  );
  reporter.stage(`Bringing ${lines.reportCount} reports together`);
  const { summary, problems, bytes } = writeMerged(
    lines,
    { out, title: titleOf(lines), isSplit },
    io.workFiles,
  );
  for (const problem of problems) reporter.problem({ kind: 'dataset', file: out, ...problem });
  const isWritten = problems.length === 0;
  const verdict = isWritten ? `Wrote ${out}.` : 'Nothing was written.';
  reporter.summary({ out, written: isWritten, bytes, ...summary, problems: tally.problems }, [
    verdict,
    ...summaryLines(summary),
    ...(isSplit || bytes < WORTH_SPLITTING ? [] : [splitLine(bytes)]),
  ]);
  return isWritten && tally.problems === 0 ? STATUS.ok : STATUS.problems;
}
