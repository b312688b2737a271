import {
  type ExplainedReport,
  type ExplainedSentence,
  explainArticle,
} from '../../extract/explain-article.ts';
import { loadGrammar } from '../../grammar/grammar.ts';
import { givenDate } from '../given-date.ts';
import { type Io, STATUS, type Status } from '../io.ts';
import { openArticles } from '../open-articles.ts';
import { counted, printable } from '../printable.ts';
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

/** `sourceline explain`: which rule made or dropped what, sentence by sentence; with --json also the trees. */
export async function explain(file: string, options: ExplainOptions, io: Io): Promise<Status> {
  const json = options.json === true;
  const reporter = makeReporter(io, json);
  const opened = await openArticles(file, givenDate(options.published), io, reporter);
  if (opened.articles.length === 0) return STATUS.problems;
  const grammar = loadGrammar(await io.readGrammar());
  for (const article of opened.articles) {
    const { sentences } = explainArticle(article, grammar);
    if (json) {
      for (const sentence of sentences)
        io.out(`${JSON.stringify({ article: article.id, ...sentence })}\n`);
      continue;
    }
    io.out(`${printable(article.id)}: ${counted(sentences.length, 'sentence')}\n`);
    for (const sentence of sentences)
      for (const line of sentenceLines(sentence)) {
        const indent = line.startsWith('  ') ? '  ' : '\n';
        io.out(`${indent}${printable(line.trimStart())}\n`);
      }
  }
  return opened.problems === 0 ? STATUS.ok : STATUS.problems;
}
