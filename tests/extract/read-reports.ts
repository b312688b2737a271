/** What an invented text reports, one line of facts per report, for tables. */
import { extractDataset } from '../../src/extract/extract-dataset.ts';
import { findTriggers } from '../../src/extract/triggers/find-triggers.ts';
import { analyseText } from '../../src/grammar/analyse-text.ts';
import type { Article, Dataset } from '../../src/model/dataset.ts';
import { english } from '../grammar/english.ts';

/** A Thursday. */
export const PUBLISHED = '2021-05-20';

export const articleOf = (text: string, published?: string, id = 'a'): Article =>
  ({ id, text, sha256: '0'.repeat(64), ...(published && { published }) }) as unknown as Article;

export const extract = (text: string, published?: string): Dataset =>
  extractDataset([articleOf(text, published)], { title: 'T', grammar: english() });

export interface ReadReport {
  readonly words: string;
  readonly kind: string;
  readonly edtf?: string;
  readonly basis?: string;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly saidBy: readonly string[];
  readonly modality: string;
}

export function readReports(
  text: string,
  published: string | undefined = PUBLISHED,
): readonly ReadReport[] {
  return extract(text, published).events.flatMap((event) =>
    event.reports.map((report): ReadReport => {
      const when = report.when ?? event.when;
      const inRole = (role: string): readonly string[] =>
        event.participants.filter((p) => p.role === role).map((p) => String(p.actor));
      return {
        words: text.slice(report.trigger.start, report.trigger.end),
        kind: event.kind,
        ...(when && { edtf: when.edtf, basis: when.basis }),
        agents: inRole('agent'),
        targets: inRole('target'),
        saidBy: (report.saidBy ?? []).map(String),
        modality: report.modality,
      };
    }),
  );
}

/** The report whose trigger holds these words. */
export function reportOf(text: string, words: string, published?: string): ReadReport | undefined {
  return readReports(text, published).find((report) => report.words.includes(words));
}

/** "words/kind" per trigger of a text. */
export const triggersOf = (text: string): readonly string[] =>
  analyseText(text, english()).flatMap((s) =>
    findTriggers(s).kept.map(
      ({ from, to, kind }) => `${text.slice(s.tokens[from]!.start, s.tokens[to]!.end)}/${kind}`,
    ),
  );
