/** The brief as Markdown, each sentence with a footnote that quotes and places its source. */
import type { Dataset } from '../model/dataset.ts';
import { citePassage } from '../query/cite-passage.ts';
import { countOf } from '../query/word-count.ts';
import type { BriefDay, BriefLine } from './make-brief.ts';
import { wordCoverage, wordDay } from './word-coverage.ts';

/** Signs that Markdown would take for its own, and line ends, made harmless. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

const sentenceOf = ({ event, passage }: BriefLine): string =>
  event ? `${plain(event.title)}.` : `“${plain(passage.quote)}”`;

/** `# Title`, a list for each day, and the sources in the order of their numbers. */
export function writeBrief(dataset: Dataset, days: readonly BriefDay[]): string {
  const sources: string[] = [];
  const blocks = days.map((day) => {
    const lines = day.lines.map((line) => {
      sources.push(plain(citePassage(line.article, line.passage)));
      return `- ${sentenceOf(line)}[^${sources.length}]`;
    });
    return [`## ${wordDay(day.day)}`, '', `*${wordCoverage(day.coverage)}*`, '', ...lines].join(
      '\n',
    );
  });
  const head = `# ${plain(dataset.title)}: key dates`;
  const told = `The ${countOf(days.length, 'day')} that the story turned on, chosen from ${countOf(dataset.articles.length, 'article')} by how many of them write of a day, on how many days, and how often still later.`;
  const notes = sources.map((source, index) => `[^${index + 1}]: ${source}`);
  return `${[head, told, ...blocks, notes.join('\n')].join('\n\n')}\n`;
}
