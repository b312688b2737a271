/** The brief as Markdown, each sentence with a footnote that quotes and places its source. */
import { keyDates } from '../messages/en/key-dates.ts';
import type { Say } from '../messages/say.ts';
import type { Dataset } from '../model/dataset.ts';
import { citePassage } from '../query/cite-passage.ts';
import { isQuotation } from '../text/is-quotation.ts';
import type { BriefDay, BriefLine } from './make-brief.ts';
import { wordCoverage, wordDay } from './word-coverage.ts';

/** Signs that Markdown would take for its own, and line ends, made harmless. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

const inMarks = (quote: string): string => (isQuotation(quote) ? quote : `“${quote}”`);

const sentenceOf = ({ event, passage }: BriefLine): string =>
  event ? `${plain(event.title)}.` : plain(inMarks(passage.quote));

/** `# Title`, a list for each day, and the sources in the order of their numbers. */
export function writeBrief(dataset: Dataset, days: readonly BriefDay[], say: Say): string {
  const words = say(keyDates);
  const sources: string[] = [];
  const blocks = days.map((day) => {
    const lines = day.lines.map((line) => {
      sources.push(plain(citePassage(line.article, line.passage, say)));
      return `- ${sentenceOf(line)}[^${sources.length}]`;
    });
    return [
      `## ${wordDay(day.day, say)}`,
      '',
      `*${wordCoverage(day.coverage, say)}*`,
      '',
      ...lines,
    ].join('\n');
  });
  const head = `# ${words.briefHeading(plain(dataset.title))}`;
  const told = words.briefTold(days.length, dataset.articles.length);
  const notes = sources.map((source, index) => `[^${index + 1}]: ${source}`);
  return `${[head, told, ...blocks, notes.join('\n')].join('\n\n')}\n`;
}
