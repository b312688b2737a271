/** The built-in dataset, built anew from its articles, and questions that the tests ask of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { readArticles } from '../../src/articles/read-articles.ts';
import { extractDataset } from '../../src/extract/extract-dataset.ts';
import type { Article, Dataset, Report, ReportedEvent } from '../../src/model/dataset.ts';
import { english } from '../grammar/english.ts';

const FOLDER = 'public/datasets/karabakh-2020';
export const TITLE = 'Nagorno-Karabakh, autumn 2020';
export const PRESS = 'velayati-no-military-solution';
export const RT = 'velayati-calls-for-withdrawal';

export const builtIn = (): string => readFileSync(`${FOLDER}/dataset.json`, 'utf8');

export async function seedArticles(): Promise<readonly Article[]> {
  const folder = `${FOLDER}/articles`;
  const files = readdirSync(folder).map((name) => ({
    name: `${folder}/${name}`,
    bytes: new Uint8Array(readFileSync(`${folder}/${name}`)),
  }));
  return (await readArticles(files)).articles;
}

export const build = (articles: readonly Article[]): Dataset =>
  extractDataset(articles, { title: TITLE, grammar: english() });

/** The report that tells of something by these words, the first of them inside `sentence`, with its event. */
export function told(
  dataset: Dataset,
  article: string,
  sentence: string,
  words: string,
): { readonly report: Report; readonly event: ReportedEvent } {
  const text = dataset.articles.find(({ id }) => id === article)!.text;
  const from = text.indexOf(sentence);
  const start = text.indexOf(words, from);
  if (from < 0 || start < 0) throw new Error(`not in ${article}: ${sentence} / ${words}`);
  const end = start + words.length;
  for (const event of dataset.events)
    for (const report of event.reports) {
      const { trigger } = report;
      if (report.article === article && trigger.start < end && trigger.end > start)
        return { report, event };
    }
  throw new Error(`no report of “${words}” in ${article}`);
}

export const articlesOf = (event: ReportedEvent): readonly string[] =>
  [...new Set(event.reports.map((report) => String(report.article)))].sort();

export const inRole = (event: ReportedEvent, role: string): readonly string[] =>
  event.participants.filter((p) => p.role === role).map((p) => String(p.actor));
