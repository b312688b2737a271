import { furniturePieces } from '../../articles/find-furniture.ts';
import { pageOf } from '../../articles/page.ts';
import { explainArticle } from '../../extract/explain-article.ts';
import { type Grammar, loadGrammar } from '../../grammar/grammar.ts';
import type { Article } from '../../model/dataset.ts';
import { articleLines, LEGEND, sentenceLines, sumLines } from '../explain-lines.ts';
import { givenDate } from '../given-date.ts';
import { type Io, STATUS, type Status } from '../io.ts';
import { openArticles } from '../open-articles.ts';
import { printable } from '../printable.ts';
import { makeReporter } from '../reporter.ts';

export interface ExplainOptions {
  readonly published?: string;
  readonly json?: boolean;
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
  io.out('\n');
  for (const line of sumLines(sentences)) tell(line, io);
}

/** `sourceline explain`: which rule made or dropped what, sentence by sentence; with --json also the trees. */
export async function explain(file: string, options: ExplainOptions, io: Io): Promise<Status> {
  const json = options.json === true;
  const reporter = makeReporter(io, json);
  const opened = await openArticles(file, givenDate(options.published), io, reporter);
  if (opened.articles.length === 0) return STATUS.problems;
  const grammar = loadGrammar(await io.readGrammar());
  if (!json) io.out(`${LEGEND}\n\n`);
  for (const article of opened.articles) explainTo(io, article, grammar, json);
  return opened.problems === 0 ? STATUS.ok : STATUS.problems;
}
