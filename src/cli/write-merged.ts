/** Gathered lines → the file of a dataset, written piece by piece and checked as a whole before it takes its place. */
import { fingerprintOfArticle, markSameTexts } from '../extract/mark-same-texts.ts';
import { mergedEvents } from '../extract/merge/merge-reports.ts';
import { byPublication } from '../extract/merge-articles.ts';
import type { Article, ReportedEvent } from '../model/dataset.ts';
import type { ApartTexts } from '../model/dataset-parts.ts';
import type { DatasetProblem } from '../model/dataset-problem.ts';
import { PartsDecoder } from '../model/decode-parts.ts';
import { encodedPieces } from '../model/encode-dataset.ts';
import { apartTexts, removeUnused, type TextPlaces, writeApart } from './apart-texts.ts';
import type { GatheredLines } from './gather-lines.ts';
import type { BuildSummary } from './summarise.ts';
import { SummaryTally } from './summary-tally.ts';
import type { WorkFiles } from './work-files.ts';

export interface Written {
  readonly summary: BuildSummary;
  /** Why it was not written; none where it was. */
  readonly problems: readonly DatasetProblem[];
  readonly bytes: number;
}

export interface Writing {
  readonly out: string;
  readonly title: string;
  /** The texts of the articles apart, in files of their own. */
  readonly isSplit: boolean;
}

/** Everything that a dataset must hold to; the problems of one that does not. */
function check(bytes: Iterable<Uint8Array>, texts: ApartTexts): Omit<Written, 'summary'> {
  const characters = new TextDecoder();
  const decoder = new PartsDecoder(() => undefined, undefined, texts);
  let count = 0;
  for (const piece of bytes) {
    count += piece.length;
    decoder.push(characters.decode(piece, { stream: true }));
  }
  decoder.push(characters.decode());
  const result = decoder.end();
  return { problems: result.ok ? [] : result.problems, bytes: count };
}

/** Articles as they are written, one after the other: of their texts only one is in memory. */
function* placed(
  articles: Iterable<Article>,
  places: TextPlaces | undefined,
  tally: SummaryTally,
): Generator<Article> {
  for (const article of articles) {
    tally.article(article);
    const textIn = places?.get(article.id);
    yield textIn === undefined ? article : { ...article, textIn };
  }
}

function* tallied(events: Iterable<ReportedEvent>, tally: SummaryTally): Generator<ReportedEvent> {
  for (const event of events) {
    tally.event(event);
    yield event;
  }
}

/** Throws where the machine refuses to write. */
export function writeMerged(
  lines: GatheredLines,
  { out, title, isSplit }: Writing,
  files: WorkFiles,
): Written {
  const stored = [...lines.articles].sort((a, b) => byPublication(a.article, b.article));
  const articles = markSameTexts(
    stored.map(({ article }) => article),
    stored.map((each) => fingerprintOfArticle(lines.wholeArticle(each))),
  );
  const whole = function* () {
    for (const [index, each] of stored.entries())
      yield { ...lines.wholeArticle(each), ...articles[index]! };
  };
  const tally = new SummaryTally(lines.actors.length);
  const places = isSplit ? writeApart(whole(), out, files) : undefined;
  const events = mergedEvents(articles, lines.reports);
  const pieces = encodedPieces({
    title,
    articles: placed(whole(), places, tally),
    actors: lines.actors,
    events: tallied(events, tally),
  });
  let checked: Omit<Written, 'summary'> = { problems: [], bytes: 0 };
  files.writeApproved(out, pieces, (bytes) => {
    checked = check(bytes, apartTexts(out, files));
    return checked.problems.length === 0;
  });
  if (checked.problems.length === 0) removeUnused(places ?? new Map(), out, files);
  return { summary: tally.summary(), ...checked };
}
