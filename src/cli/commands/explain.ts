import { type FurniturePiece, furniturePieces } from '../../articles/find-furniture.ts';
import { pageOf } from '../../articles/page.ts';
import {
  type ExplainedReport,
  type ExplainedSentence,
  explainArticle,
} from '../../extract/explain-article.ts';
import { type Grammar, loadGrammar } from '../../grammar/grammar.ts';
import type { Article } from '../../model/dataset.ts';
import { givenDate } from '../given-date.ts';
import { type Io, STATUS, type Status } from '../io.ts';
import { openArticles } from '../open-articles.ts';
import { printable, shortened } from '../printable.ts';
import { makeReporter } from '../reporter.ts';

export interface ExplainOptions {
  readonly published?: string;
  readonly json?: boolean;
}

const named = (what: string, ids: readonly string[]): string =>
  ids.length === 0 ? '' : `, ${what} ${ids.join(' and ')}`;

function reportLine({ report, words, because, timeBecause }: ExplainedReport): string {
  const { kind, agents, targets, saidBy, modality, when } = report;
  const date = when ? `${when.edtf} ${when.basis}` : 'undated';
  const who = named('by', agents) + named('to', targets) + named('said by', saidBy);
  return `+ ${kind} “${words}” (${because}), ${modality}${who}; ${date} (${timeBecause})`;
}

function* sentenceLines(sentence: ExplainedSentence): Generator<string> {
  const { start, end, text, reports, dropped, times } = sentence;
  yield `${start}-${end} ${text}`;
  for (const { words, of, edtf = 'unresolved', rule } of times)
    yield `  @ “${words}” of “${of}”: ${edtf} (${rule})`;
  for (const report of reports) yield `  ${reportLine(report)}`;
  for (const { words, because } of dropped) yield `  - “${words}” dropped: ${because}`;
}

function* articleLines(article: Article, pieces: readonly FurniturePiece[]): Generator<string> {
  const { id, title, published = 'unknown', publishedFrom, publishedSpan, text } = article;
  const words = publishedSpan ? `: “${text.slice(publishedSpan.start, publishedSpan.end)}”` : '';
  const from = publishedFrom === undefined ? '' : ` (${publishedFrom}${words})`;
  yield `${id}: ${title === undefined ? 'no title' : `“${title}”`}`;
  yield `  published ${published}${from}, language ${article.language ?? 'unknown'}`;
  for (const { start, end, rule } of pieces)
    yield `  furniture ${start}-${end} “${shortened(text.slice(start, end), 60)}” (${rule})`;
}

const tell = (line: string, io: Io): void =>
  io.out(`${/^ */.exec(line)![0]}${printable(line.trimStart())}\n`);

function explainTo(io: Io, article: Article, grammar: Grammar, json: boolean): void {
  const furniture = furniturePieces(pageOf(article.text));
  const { sentences } = explainArticle(article, grammar);
  if (json) {
    const { text: _, ...facts } = article;
    io.out(`${JSON.stringify({ kind: 'article', ...facts, furniture })}\n`);
    for (const sentence of sentences)
      io.out(`${JSON.stringify({ kind: 'sentence', article: article.id, ...sentence })}\n`);
    return;
  }
  for (const line of articleLines(article, furniture)) tell(line, io);
  for (const sentence of sentences) {
    io.out('\n');
    for (const line of sentenceLines(sentence)) tell(line, io);
  }
}

/** `sourceline explain`: which rule made or dropped what, sentence by sentence; with --json also the trees. */
export async function explain(file: string, options: ExplainOptions, io: Io): Promise<Status> {
  const json = options.json === true;
  const reporter = makeReporter(io, json);
  const opened = await openArticles(file, givenDate(options.published), io, reporter);
  if (opened.articles.length === 0) return STATUS.problems;
  const grammar = loadGrammar(await io.readGrammar());
  for (const article of opened.articles) explainTo(io, article, grammar, json);
  return opened.problems === 0 ? STATUS.ok : STATUS.problems;
}
