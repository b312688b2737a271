/** What the comparison says. */
import { area } from '../area.ts';
import { counted } from './numbers.ts';

export const compare = area('compare', {
  difference: {
    unit: { label: (about: string) => `Unit of “${about}”`, note: 'same number, other unit' },
    figure: { label: (about: string) => `Number of ${about}`, note: 'other number' },
    'figure-in-one': { label: (about: string) => `Figure: ${about}`, note: 'in one only' },
    name: { label: (about: string) => `Name of “${about}”`, note: 'same number, other name' },
    description: { label: (about: string) => `${about} described as`, note: 'other words' },
    channel: { label: (_about: string) => 'Reported through', note: 'other channel' },
    date: { label: (_about: string) => 'When', note: 'dated otherwise' },
    modality: { label: (_about: string) => 'How sure', note: 'put otherwise' },
    speaker: { label: (_about: string) => 'Said by', note: 'other speaker' },
  },
  agreement: {
    speaker: 'Speaker',
    agent: 'Agent',
    target: 'Target',
    number: 'Number',
    date: 'Date',
    modality: 'Put as',
  },
  back: 'Back to the event',
  reports: (reports: number, articles: number, speakers: number) =>
    [
      `${counted(reports, 'report', 'reports')} in ${counted(articles, 'article', 'articles')}`,
      ...(speakers > 0 ? [counted(speakers, 'speaker', 'speakers')] : []),
    ].join(', '),
  differences: (n: number) =>
    n === 0 ? 'no difference found' : counted(n, 'difference', 'differences'),
  hideSame: 'Hide what is the same',
  showSame: 'Show what is the same',
  differs: 'What differs',
  differsNote: 'words marked where the two do not say the same',
  same: 'The same in both',
  sameNothing: 'Nothing that was read of both',
  pairs: 'The passages, paired by closest wording',
  published: (date: string) => `Published ${date}`,
  noDate: 'No date in the text',
  ofThisEvent: (n: number) => `${counted(n, 'report', 'reports')} of this event`,
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
    `${counted(n, 'article', 'articles')} of the same days ${n === 1 ? 'does' : 'do'} not mention it`,
  silentMore: (n: number) => `and ${n} more`,
});
