/** The list of events, on screen and on paper. */
import { area } from '../area.ts';
import { number } from './numbers.ts';

export const list = area('list', {
  when: 'When',
  kind: 'Kind',
  event: 'Event',
  /** Follows the one before, on screen only. */
  andFirstReport: 'and first report',
  who: 'Who',
  reports: 'Reports',
  pages: 'Pages of the list',
  earlier: 'Earlier events',
  later: 'Later events',
  place: (from: number, to: number, all: number) =>
    `${number(from)} to ${number(to)} of ${number(all)}`,
  /** Of the events that have the words that are looked for. */
  best: 'Best matches',
  edited: 'edited',
  hidden: 'hidden by the filters',
  differ: 'sources differ',
  notNamed: 'not named',
  /** Between who acts and who is acted on, read aloud. */
  to: 'to',
  with: (others: string, follows: boolean) => `${follows ? '; with ' : ''}${others}`,
  claimedBy: (names: readonly string[]) => `claimed by ${names.join(' and ')}`,
  times: (n: number) => `× ${n}`,
  articles: 'Articles',
  shownOf: (shown: number, all: string) => `${number(shown)} of ${all}`,
  printed: (counts: string, filters: string) =>
    `${counts}. ${filters && `Filters: ${filters}. `}Each quotation is verbatim; the underlined words tell of the event.`,
  narrowed: (label: string, value: string) => `${label.toLowerCase()} ${value}`,
  keyDate: 'key date',
  marksMean: 'What the marks mean',
  /** A name from a list of marks, within a line. */
  inLine: (name: string) => name.toLowerCase(),
});
