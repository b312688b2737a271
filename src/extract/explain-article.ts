/** Which rule made or dropped what in one article, sentence by sentence, as data. */
import type { Grammar } from '../grammar/grammar.ts';
import type { Article, Span } from '../model/dataset.ts';
import type { DraftReport } from './draft-report.ts';
import type { DraftedSentence } from './drafted-sentence.ts';
import type { ReadArticle } from './read-article.ts';
import { traceReports } from './report-article.ts';

export interface ExplainedWord extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly relation: string;
  /** Index of the word that it hangs on; absent at the root. */
  readonly head?: number;
}

export interface ExplainedReport {
  readonly report: DraftReport;
  readonly words: string;
  /** The rule that made the words a trigger. */
  readonly because: string;
  readonly timeBecause: string;
}

export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly tree: readonly ExplainedWord[];
  readonly reports: readonly ExplainedReport[];
  readonly dropped: readonly { readonly words: string; readonly because: string }[];
  /** Each time expression with the word that it belongs to. */
  readonly times: readonly {
    readonly words: string;
    readonly of: string;
    readonly edtf?: string;
    readonly rule: string;
  }[];
}

export interface Explanation {
  readonly article: string;
  readonly sentences: readonly ExplainedSentence[];
}

type Trees = ReadArticle['sentences'];

function explainSentence(
  s: Trees[number],
  drafted: DraftedSentence,
  text: string,
): ExplainedSentence {
  const word = (at: number): string => s.tokens[at]?.text ?? '';
  return {
    start: s.start,
    end: s.end,
    text: text.slice(s.start, s.end),
    tree: s.tokens.map(({ start, end, text: form, lemma, upos, deprel, head }) => ({
      start,
      end,
      text: form,
      lemma,
      tag: upos,
      relation: deprel,
      ...(head >= 0 && { head }),
    })),
    reports: drafted.reports.map(({ report, trigger, whenBecause }) => ({
      report,
      words: text.slice(report.trigger.start, report.trigger.end),
      because: trigger.rule,
      timeBecause: whenBecause,
    })),
    dropped: drafted.dropped.map(({ at, reason }) => ({ words: word(at), because: reason })),
    times: drafted.placed.map(({ date, host }) => ({
      words: date.quote,
      of: word(host),
      rule: date.rule,
      ...((date.interval?.edtf ?? date.edtf) && { edtf: date.interval?.edtf ?? date.edtf }),
    })),
  };
}

export function explainArticle(article: Article, grammar: Grammar): Explanation {
  const { read, drafted } = traceReports(article, grammar);
  return {
    article: article.id,
    sentences: read.sentences.map((s, i) => explainSentence(s, drafted[i]!, article.text)),
  };
}
