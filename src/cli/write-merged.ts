/** Gathered lines → the file of a dataset, written piece by piece and checked as a whole before it takes its place. */
import { actorsInUse } from '../extract/merge/actors-in-use.ts';
import { mergedEvents } from '../extract/merge/merge-reports.ts';
import { byPublication } from '../extract/merge-articles.ts';
import type { ReportedEvent } from '../model/dataset.ts';
import type { DatasetProblem } from '../model/dataset-problem.ts';
import { PartsDecoder } from '../model/decode-parts.ts';
import { encodedPieces } from '../model/encode-dataset.ts';
import type { GatheredLines } from './gather-lines.ts';
import type { StoredReport } from './stored-report.ts';
import type { BuildSummary } from './summarise.ts';
import { SummaryTally } from './summary-tally.ts';
import type { WorkFiles } from './work-files.ts';

export interface Written {
  readonly summary: BuildSummary;
  /** Why it was not written; none where it was. */
  readonly problems: readonly DatasetProblem[];
  readonly bytes: number;
}

function* counted<Entry>(
  entries: Iterable<Entry>,
  count: (entry: Entry) => void,
): Generator<Entry> {
  for (const entry of entries) {
    count(entry);
    yield entry;
  }
}

/** Everything that a dataset must hold to; the problems of one that does not. */
function problemsIn(bytes: Iterable<Uint8Array>): {
  problems: readonly DatasetProblem[];
  bytes: number;
} {
  const characters = new TextDecoder();
  const decoder = new PartsDecoder(() => undefined);
  let count = 0;
  for (const piece of bytes) {
    count += piece.length;
    decoder.push(characters.decode(piece, { stream: true }));
  }
  decoder.push(characters.decode());
  const result = decoder.end();
  return { problems: result.ok ? [] : result.problems, bytes: count };
}

export function writeMerged(
  lines: GatheredLines,
  { out, title, onEvent }: { out: string; title: string; onEvent?: (done: number) => void },
  files: WorkFiles,
): Written {
  const articles = [...lines.articles].sort((a, b) => byPublication(a.article, b.article));
  const actors = actorsInUse(lines.actors, lines.reports);
  const tally = new SummaryTally(actors.length);
  let done = 0;
  const countEvent = (event: ReportedEvent): void => {
    tally.event(event);
    onEvent?.(++done);
  };
  const events = mergedEvents(
    lines.reports,
    articles.map(({ article }) => article),
    (report) => lines.wholeReport(report as StoredReport),
  );
  function* wholeArticles() {
    for (const stored of articles) yield lines.wholeArticle(stored);
  }
  const pieces = encodedPieces({
    title,
    articles: counted(wholeArticles(), (article) => tally.article(article)),
    actors,
    events: counted(events, countEvent),
  });
  let read = { problems: [] as readonly DatasetProblem[], bytes: 0 };
  files.writeApproved(out, pieces, (bytes) => {
    read = problemsIn(bytes);
    return read.problems.length === 0;
  });
  return { summary: tally.summary(), ...read };
}
