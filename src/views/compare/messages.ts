/** What the comparison says. */
import type { Agreement, DifferenceKind } from '../../accounts/difference.ts';
import { countOf } from '../../query/word-count.ts';

type Naming = Readonly<
  Record<DifferenceKind, { readonly label: (about: string) => string; readonly note: string }>
>;

export const DIFFERENCE_WORDS: Naming = {
  unit: { label: (about) => `Unit of “${about}”`, note: 'same number, other unit' },
  figure: { label: (about) => `Number of ${about}`, note: 'other number' },
  'figure-in-one': { label: (about) => `Figure: ${about}`, note: 'in one only' },
  name: { label: (about) => `Name of “${about}”`, note: 'same number, other name' },
  description: { label: (about) => `${about} described as`, note: 'other words' },
  channel: { label: () => 'Reported through', note: 'other channel' },
  date: { label: () => 'When', note: 'dated otherwise' },
  modality: { label: () => 'How sure', note: 'put otherwise' },
  speaker: { label: () => 'Said by', note: 'other speaker' },
};

export const AGREEMENT_WORDS: Readonly<Record<Agreement['kind'], string>> = {
  speaker: 'Speaker',
  agent: 'Agent',
  target: 'Target',
  number: 'Number',
  date: 'Date',
  modality: 'Put as',
};

export const MESSAGES = {
  back: 'Back to the event',
  reports: (reports: number, articles: number, speakers: number) =>
    [
      `${countOf(reports, 'report')} in ${countOf(articles, 'article')}`,
      ...(speakers > 0 ? [countOf(speakers, 'speaker')] : []),
    ].join(', '),
  differences: (n: number) => (n === 0 ? 'no difference found' : countOf(n, 'difference')),
  hideSame: 'Hide what is the same',
  showSame: 'Show what is the same',
  differs: 'What differs',
  differsNote: 'words marked where the two do not say the same',
  same: 'The same in both',
  sameNothing: 'Nothing that was read of both',
  pairs: 'The passages, paired by closest wording',
  published: (date: string) => `Published ${date}`,
  noDate: 'No date in the text',
  ofThisEvent: (n: number) => `${countOf(n, 'report')} of this event`,
  says: 'says nothing of it',
  noCounterpart: 'No passage of its own on this',
  noEventDate: 'No date',
  byPublication: ', by publication',
  inOnly: (letter: string) => `in ${letter} only`,
  dates: (letter: string) => `${letter} dates the event`,
  open: 'Open in article',
  openIn: (letter: string, n: number) => `Open in article ${letter}: passage ${n}`,
  verbatim: (start: number, end: number) => `verbatim, characters ${start}–${end}`,
  notVerbatim: 'not verbatim',
  left: 'Left',
  right: 'Right',
  choose: 'Articles to compare',
  oneOnly: 'One article alone reports this event, so there is nothing to compare it with.',
  noEvent:
    'No event is chosen. Choose one on the timeline or in the list; then compare its reports here.',
  toEvents: 'Show the events',
  silent: (n: number) =>
    `${countOf(n, 'article')} of the same days ${n === 1 ? 'does' : 'do'} not mention it`,
  silentMore: (n: number) => `and ${n} more`,
} as const;
