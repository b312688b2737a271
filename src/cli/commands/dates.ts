import { makeArticle } from '../../articles/make-article.ts';
import { readPublished } from '../../articles/read-published.ts';
import { readSourceFile } from '../../articles/read-source-file.ts';
import { extensionOf } from '../../articles/source-file.ts';
import type { DateExpression } from '../../dates/date-expression.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { Article, Edtf } from '../../model/dataset.ts';
import { dateLines } from '../date-lines.ts';
import { type Io, reasonOf, STATUS, type Status, UsageError } from '../io.ts';
import { printable, shortened } from '../printable.ts';
import { makeReporter } from '../reporter.ts';
import { tableOf } from '../table.ts';

export interface DatesOptions {
  readonly published?: string;
  readonly json?: boolean;
}

const LONGEST_QUOTE = 40;

function rowOf({
  start,
  end,
  quote,
  type,
  value,
  mod,
  edtf,
  interval,
  anchor,
  rule,
}: DateExpression) {
  const drawn = interval?.edtf ?? edtf ?? '-';
  return [
    `${start}-${end}`,
    shortened(printable(quote), LONGEST_QUOTE),
    type,
    mod === undefined ? value : `${value} ${mod}`,
    drawn,
    anchor ?? '-',
    rule,
  ];
}

function tell(article: Article, dates: readonly DateExpression[], io: Io): void {
  const { id, published, publishedFrom } = article;
  const from = publishedFrom === undefined ? '' : ` (${publishedFrom})`;
  io.out(`${printable(id)}: published ${published ?? 'unknown'}${from}, ${dates.length} found\n`);
  const head = ['place', 'words', 'type', 'value', 'EDTF', 'read against', 'rule'];
  if (dates.length > 0) io.out(tableOf(head, dates.map(rowOf)));
}

/** `--published` in EDTF; fails where it is no date. */
function givenDate(text: string | undefined): Edtf | undefined {
  const date = text === undefined ? undefined : readPublished(text);
  if (text !== undefined && !date)
    throw new UsageError(`“${text}” is not a date; write it like 2020-10-06`);
  return date;
}

/** Articles in a file of any format; a `.jsonl` or the input holds texts a line instead: see dateLines. */
async function datesOfArticles(
  file: string,
  given: Edtf | undefined,
  json: boolean,
  io: Io,
): Promise<Status> {
  const reporter = makeReporter(io, json);
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    reporter.problem({ kind: 'file', file, message: reasonOf(error) });
    return STATUS.problems;
  }
  const { found, problems } = readSourceFile({ name: file, bytes });
  for (const problem of problems) reporter.problem({ kind: 'file', ...problem });
  for (const { fallbackId, raw } of found) {
    const metadata = given ? { ...raw.metadata, published: given } : raw.metadata;
    const article = await makeArticle(raw.metadata.id ?? fallbackId, { text: raw.text, metadata });
    const { published, furniture = [] } = article;
    const dates = findDates(article.text, { ...(published && { published }), skip: furniture });
    if (json)
      for (const date of dates) io.out(`${JSON.stringify({ article: article.id, ...date })}\n`);
    else tell(article, dates, io);
  }
  return problems.length === 0 ? STATUS.ok : STATUS.problems;
}

/** `sourceline dates`: the time expressions of an article, or of each line of a `.jsonl` or of the input. */
export async function dates(file: string, options: DatesOptions, io: Io): Promise<Status> {
  const given = givenDate(options.published);
  return file === '-' || extensionOf(file) === 'jsonl'
    ? dateLines(file, given, io)
    : datesOfArticles(file, given, options.json === true, io);
}
