/** Whether every offset points into its article, and every quote is what stands there. */
import type { Article, Dataset, Passage, Report, ReportedEvent, Span, When } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';

type Problems = Generator<DatasetProblem, void>;
/** Articles by their id. */
export type ArticlesById = { readonly get: (id: string) => Article | undefined };

const REBUILD = 'Build the dataset again from its articles: sourceline build.';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
/** NaN, which is neither, stands before and after the text. */
const splitsPair = (text: string, offset: number): boolean =>
  isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

/** What is wrong with a span in a text; undefined where nothing is. */
function spanFault({ start, end }: Span, text: string): string | undefined {
  if (start >= end) return `ends (${end}) before it has begun (${start})`;
  if (end > text.length) return `ends at ${end}, after the text's last character (${text.length})`;
  if (splitsPair(text, start)) return `starts at ${start}, in the middle of a character`;
  if (splitsPair(text, end)) return `ends at ${end}, in the middle of a character`;
  return undefined;
}

function* within(span: Span, article: Article, path: string): Problems {
  const fault = spanFault(span, article.text);
  if (fault)
    yield { path, message: `The span in article “${article.id}” ${fault}`, remedy: REBUILD };
}

function* inside(span: Span, passage: Span, path: string, what: string): Problems {
  if (span.start >= span.end || span.start < passage.start || span.end > passage.end)
    yield {
      path,
      message: `The ${what} (${span.start} to ${span.end}) does not stand inside the passage (${passage.start} to ${passage.end})`,
      remedy: REBUILD,
    };
}

/** Pages begin inside the text, each where the one before it did or later. */
function* pageProblems({ id, pages = [], text }: Article, path: string): Problems {
  const at = pages.findIndex(
    (start, index) => start > text.length || start < (pages[index - 1] ?? 0),
  );
  if (at >= 0)
    yield {
      path: `${path}.pages[${at}]`,
      message: `Page ${at + 1} of article “${id}” begins at ${pages[at]}, out of order or after its text`,
      remedy: REBUILD,
    };
}

interface Quoting {
  readonly article: Article;
  readonly report: Report;
  readonly event: ReportedEvent;
  readonly path: string;
}

function* quoted(passage: Passage, { article, report, event, path }: Quoting): Problems {
  const { start, end, quote: expected } = passage;
  const fault = spanFault(passage, article.text);
  const found = article.text.slice(start, end);
  // A text that lies apart is compared when it is here.
  const isApart = article.textIn !== undefined;
  if (!fault && (isApart ? expected.length === end - start : found === expected)) return;
  const articleTitle = article.title ?? article.id;
  const message = fault
    ? `The quote in article “${article.id}” ${fault}`
    : `The quote is not what article “${article.id}” has from ${start} to ${end}`;
  yield {
    path,
    message,
    remedy: `${REBUILD} The article or the quote was changed since.`,
    misquote: {
      report: report.id,
      eventTitle: event.title,
      articleTitle,
      span: { start, end },
      expected,
      found,
    },
  };
}

interface Dated {
  readonly when?: When;
  readonly report: Report;
  readonly event: ReportedEvent;
  readonly path: string;
}

function* datePhrase({ when, report, event, path }: Dated, articles: ArticlesById): Problems {
  const article = when?.phrase && articles.get(when.phrase.article);
  if (article) yield* quoted(when.phrase, { article, report, event, path: `${path}.when.phrase` });
}

function* reportProblems(
  report: Report,
  event: ReportedEvent,
  path: string,
  articles: ArticlesById,
): Problems {
  const article = articles.get(report.article);
  if (!article) return;
  const { passage, trigger, figures = [], when } = report;
  const misquoted = [...quoted(passage, { article, report, event, path: `${path}.passage` })];
  yield* misquoted;
  if (misquoted.length > 0) return;
  yield* inside(trigger, passage, `${path}.trigger`, 'trigger');
  for (const [index, figure] of figures.entries())
    yield* inside(figure, passage, `${path}.figures[${index}]`, 'figure');
  yield* datePhrase({ ...(when && { when }), report, event, path }, articles);
}

/** Spans of an article that are not in its text. */
export function* articleSpanProblems(article: Article, path: string): Problems {
  if (article.publishedSpan) yield* within(article.publishedSpan, article, `${path}.publishedSpan`);
  for (const [number, span] of (article.furniture ?? []).entries())
    yield* within(span, article, `${path}.furniture[${number}]`);
  yield* pageProblems(article, path);
}

/** Spans and quotes of an event that are not in the articles. */
export function* eventSpanProblems(
  event: ReportedEvent,
  path: string,
  articles: ArticlesById,
): Problems {
  const first = event.reports[0];
  if (first && event.when)
    yield* datePhrase({ when: event.when, report: first, event, path }, articles);
  for (const [number, report] of event.reports.entries())
    yield* reportProblems(report, event, `${path}.reports[${number}]`, articles);
}

/** Spans out of range or through a character, triggers and figures outside their passage, quotes that are not verbatim. */
export function* spanProblems({ articles, events }: Dataset): Problems {
  for (const [index, article] of articles.entries())
    yield* articleSpanProblems(article, `articles[${index}]`);
  const byId: ArticlesById = new Map<string, Article>(
    articles.map((article) => [article.id, article]),
  );
  for (const [index, event] of events.entries())
    yield* eventSpanProblems(event, `events[${index}]`, byId);
}
