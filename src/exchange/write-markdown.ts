/** The events in order as a text to read: Markdown, with each passage as a quotation. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { boundsOf, parseEdtf } from '../model/edtf.ts';
import { KIND_FACTS } from '../model/kinds.ts';
import { type Cast, castOf, citationOf } from './cast.ts';
import { basisInWords, whenInWords } from './date-in-words.ts';
import type { Edits, Exported } from './exported.ts';

/** A source's words as words: none of their signs is markup. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');

const startOf = ({ when }: ReportedEvent): number => {
  const value = when && parseEdtf(when.edtf);
  const { start, end } = value ? boundsOf(value) : {};
  return start ?? end ?? Number.POSITIVE_INFINITY;
};

function section(event: ReportedEvent, { articleOf, inRole }: Cast, was?: string): string {
  const { title, when, kind, where, reports } = event;
  const who = (['agent', 'target', 'other'] as const).flatMap((role) => {
    const names = inRole(event, role);
    return names.length > 0 ? [`${role}: ${names.map(plain).join(', ')}`] : [];
  });
  const facts = [KIND_FACTS[kind].label, ...who, ...(where ? [`where: ${plain(where)}`] : [])];
  const dated = when ? `${plain(whenInWords(when))} (${plain(basisInWords(when))})` : 'No date';
  const quotes = reports.map(({ article, passage }) => {
    const source = articleOf(article);
    return `> ${plain(passage.quote)}\n>\n> — ${plain(source ? citationOf(source) : article)}`;
  });
  const edited = was === undefined ? [] : [`*edited: ${plain(was)}*`];
  const head = [`## ${plain(title)}`, `**${dated}** · ${facts.join(' · ')}`, ...edited];
  return [...head, ...quotes].join('\n\n');
}

export function writeMarkdown(dataset: Dataset, edits: Edits = new Map()): Exported {
  const cast = castOf(dataset);
  const events = dataset.events.toSorted((a, b) => startOf(a) - startOf(b) || 0);
  const parts = [
    `# ${plain(dataset.title)}`,
    ...events.map((event) => section(event, cast, edits.get(event.id))),
  ];
  return {
    files: [{ name: 'events.md', mediaType: 'text/markdown', text: `${parts.join('\n\n')}\n` }],
    left: [{ reason: 'The texts of the articles, weights, ids, who actors are', events: [] }],
  };
}
