/** A dataset with no more of its articles than the words that its events quote: for where rights do not allow the whole. */
import type { Article, Dataset, ReportedEvent, Span, When } from '../model/dataset.ts';

/** Stands between two excerpts. */
const GAP = '\n\n[…]\n\n';

interface Piece extends Span {
  /** Where it begins in the new text. */
  readonly at: number;
}

/** The stretches to keep, those that touch as one, and their place in the new text. */
function piecesOf(spans: readonly Span[]): readonly Piece[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  let at = 0;
  return merged.map((span) => {
    const piece = { ...span, at };
    at += span.end - span.start + GAP.length;
    return piece;
  });
}

type Pieces = ReadonlyMap<string, readonly Piece[]>;

function moved<Place extends Span>(place: Place, pieces: readonly Piece[]): Place {
  const piece = pieces.find(({ start, end }) => start <= place.start && place.end <= end);
  if (!piece) throw new RangeError('a quoted stretch was not kept');
  const by = piece.at - piece.start;
  return { ...place, start: place.start + by, end: place.end + by };
}

const whenMoved = (when: When, pieces: Pieces): When =>
  when.phrase
    ? { ...when, phrase: moved(when.phrase, pieces.get(when.phrase.article) ?? []) }
    : when;

function eventMoved(event: ReportedEvent, pieces: Pieces): ReportedEvent {
  return {
    ...event,
    ...(event.when && { when: whenMoved(event.when, pieces) }),
    reports: event.reports.map((report) => {
      const own = pieces.get(report.article) ?? [];
      return {
        ...report,
        passage: moved(report.passage, own),
        trigger: moved(report.trigger, own),
        ...(report.figures && { figures: report.figures.map((figure) => moved(figure, own)) }),
        ...(report.when && { when: whenMoved(report.when, pieces) }),
      };
    }),
  };
}

function quotedIn(events: readonly ReportedEvent[]): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const keep = (article: string, span: Span) => {
    const own = spans.get(article);
    if (own) own.push(span);
    else spans.set(article, [span]);
  };
  const keepPhrase = (when: When | undefined) =>
    when?.phrase && keep(when.phrase.article, when.phrase);
  for (const event of events) {
    keepPhrase(event.when);
    for (const { article, passage, when } of event.reports) {
      keep(article, passage);
      keepPhrase(when);
    }
  }
  return spans;
}

function excerptsOf(article: Article, pieces: readonly Piece[]): Article {
  const { furniture: _, publishedSpan: __, publishedFrom, ...facts } = article;
  return {
    ...facts,
    // The words that told the date are not in the excerpts; that they did is not lost.
    ...(publishedFrom && { publishedFrom: publishedFrom === 'text' ? 'metadata' : publishedFrom }),
    text: pieces.map(({ start, end }) => article.text.slice(start, end)).join(GAP),
  };
}

/** Every quote stays verbatim in its place; the rest of each text is left out. */
export function keepExcerpts(dataset: Dataset): Dataset {
  const quoted = quotedIn(dataset.events);
  const pieces: Pieces = new Map(
    dataset.articles.map(({ id }) => [id, piecesOf(quoted.get(id) ?? [])]),
  );
  return {
    ...dataset,
    articles: dataset.articles.map((article) => excerptsOf(article, pieces.get(article.id) ?? [])),
    events: dataset.events.map((event) => eventMoved(event, pieces)),
  };
}
