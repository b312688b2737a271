import { extensionOf } from '../../articles/source-file.ts';
import type { DateExpression } from '../../dates/date-expression.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { Article, Edtf } from '../../model/dataset.ts';
import { dateLines } from '../date-lines.ts';
import { givenDate } from '../given-date.ts';
import { type Io, STATUS, type Status } from '../io.ts';
import { openArticles } from '../open-articles.ts';
import { printable, shortened } from '../printable.ts';
import { makeReporter } from '../reporter.ts';
import { tableOf } from '../table.ts';

export interface DatesOptions {
  readonly published?: string;
  readonly json?: boolean;
}

const HEAD = ['place', 'words', 'type', 'value', 'EDTF', 'read against', 'rule'];
const LONGEST_QUOTE = 40;

function rowOf(date: DateExpression): readonly string[] {
  const { start, end, quote, type, value, mod, edtf, interval, anchor, rule } = date;
  return [
    `${start}-${end}`,
    shortened(printable(quote), LONGEST_QUOTE),
    type,
    mod === undefined ? value : `${value} ${mod}`,
    interval?.edtf ?? edtf ?? '-',
    anchor ?? '-',
    rule,
  ];
}

function tell(article: Article, found: readonly DateExpression[], io: Io): void {
  const { id, published = 'unknown', publishedFrom } = article;
  const from = publishedFrom === undefined ? '' : ` (${publishedFrom})`;
  io.out(`${printable(id)}: published ${published}${from}, ${found.length} found\n`);
  if (found.length > 0) io.out(tableOf(HEAD, found.map(rowOf)));
}

async function datesOfArticles(
  file: string,
  given: Edtf | undefined,
  json: boolean,
  io: Io,
): Promise<Status> {
  const { articles, problems } = await openArticles(file, given, io, makeReporter(io, json));
  for (const article of articles) {
    const { id, text, published, furniture = [] } = article;
    const found = findDates(text, { ...(published && { published }), skip: furniture });
    if (json) for (const date of found) io.out(`${JSON.stringify({ article: id, ...date })}\n`);
    else tell(article, found, io);
  }
  return problems === 0 ? STATUS.ok : STATUS.problems;
}

/** `sourceline dates`: the time expressions of an article, or of each line of a `.jsonl` or of the input. */
export async function dates(file: string, options: DatesOptions, io: Io): Promise<Status> {
  const given = givenDate(options.published);
  return file === '-' || extensionOf(file) === 'jsonl'
    ? dateLines(file, given, io)
    : datesOfArticles(file, given, options.json === true, io);
}
