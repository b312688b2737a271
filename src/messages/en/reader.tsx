/** One event with the words that report it. */
import type { ReactNode } from 'react';
import { area } from '../area.ts';
import { counted, number } from './numbers.ts';

/** An article's sign, and the day on which it appeared. */
interface ReportAt {
  readonly article: ReactNode;
  readonly day: string;
}

export const reader = area('reader', {
  event: 'Event',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  previous: 'Previous',
  next: 'Next',
  copyLink: 'Copy link to this event',
  close: 'Close',
  hidden: 'Hidden by the filters; shown because it is selected.',
  clearFilters: 'Clear filters',
  when: 'When',
  asReported: (date: string) => `Reported as ${date}.`,
  goesOn: 'still going on when reported',
  basis: {
    stated: 'Date stated',
    context: 'From context',
    publication: 'Known only by publication',
  },
  wordsNameDate: (article: ReactNode) => <>The words of {article} name the date itself.</>,
  countedFrom: (day: string) => `Counted from ${day}.`,
  countedFromPublication: (article: ReactNode, day: string) => (
    <>
      Counted from the publication of {article}, {day}.
    </>
  ),
  readIn: (article: ReactNode, day: string) => (
    <>
      Read in {article}, counted from {day}.
    </>
  ),
  noDateInWords: 'No date in the words.',
  publishedOn: (article: ReactNode, day: string) => (
    <>
      {article} was published on {day}, so it cannot be later.
    </>
  ),
  articleHasNoDate: (article: ReactNode) => <>{article} has no date.</>,
  elsewhere: (article: ReactNode) => <>The words stand in another sentence of {article}.</>,
  fromAround: 'No date in the words of the report: it comes from the words around them.',
  /** What the signs of the notation of a date mean. */
  notation: {
    clock: 'the hour by the clock that the source goes by, not the reader’s',
    zone: 'the zone of that clock, as the source tells it',
    century: 'some year of the century',
    decade: 'some year of the decade',
    season: 'a season of the year',
    roughlyWithDoubt: 'told roughly and with doubt',
    roughly: 'told roughly',
    doubt: 'told with doubt',
    newsOfTheDay: 'about then, as news of the day',
    goesOn: 'still going on when reported',
    afterUntold: 'how long after is not told',
    beforeUntold: 'how long before is not told',
    throughout: 'all the time between',
    once: 'once, somewhere between',
  },
  who: 'Who',
  where: 'Where',
  notNamed: 'not named',
  stopFiltering: (name: string) => `Stop filtering by ${name}`,
  showOnly: (name: string) => `Show only events of ${name}`,
  about: (name: string) => `About ${name}`,
  reports: 'Reports',
  independent: (n: number) => `${n} independent`,
  sameText:
    'Articles that carry the same text, such as a wire story in two papers, count as one independent source.',
  ownVoice: 'in the article’s own voice',
  /** Before the second speaker of a chain, and before those after: "RT, quoting Velayati, who quotes …". */
  quoting: ', quoting ',
  whoQuotes: ', who quotes ',
  thisReportDates: (date: ReactNode, basis: string) => (
    <>
      This report dates it: {date} ({basis})
    </>
  ),
  page: (n: number) => `page ${n}`,
  characters: (isVerbatim: boolean, start: number, end: number) =>
    `${isVerbatim ? 'verbatim' : 'not verbatim'}, characters ${start}–${end}`,
  place: (start: number, end: number) => `characters ${start}–${end}`,
  quoted: (words: string) => `“${words}”`,
  copyQuote: (title: string) => `Copy quote and citation: ${title}`,
  openInArticle: 'Open in article',
  figure: (value: number, unit: string) => `${number(value)} ${unit}`,
  stands: 'The link cites these words, and they stand here unchanged.',
  changed: 'The link cites other words: this passage has changed since.',
  compare: 'Compare the articles',
  cite: 'Cite',
  differ: 'sources differ',
  followUps: 'What later reports say of earlier ones',
  noDate: 'no date',
  /** Of two reports, each an article with its day. */
  relation: {
    denies: (later: ReportAt, earlier: ReportAt) => (
      <>
        {later.article} ({later.day}) <b>denies what</b> {earlier.article} reported ({earlier.day})
      </>
    ),
    corrects: (later: ReportAt, earlier: ReportAt) => (
      <>
        {later.article} ({later.day}) <b>gives other figures than</b> {earlier.article} gave (
        {earlier.day})
      </>
    ),
    confirms: (later: ReportAt, earlier: ReportAt) => (
      <>
        {later.article} ({later.day}) <b>confirms what</b> {earlier.article} reported ({earlier.day}
        )
      </>
    ),
  },
  alsoTold: 'Also told in these words',
  nearness: {
    'same words': 'same words',
    'same sentence': 'same sentence',
    'next sentence': 'next sentence',
  },
  possiblySame: 'Possibly the same',
  countReports: (n: number) => counted(n, 'report', 'reports'),
  missing: {
    event: 'This event is not in the dataset',
    report: 'This report is not in the dataset',
  },
  asksFor: {
    event: (id: ReactNode, dataset: string) => (
      <>
        The link asks for the event {id}. “{dataset}” has no event of that name.
      </>
    ),
    report: (id: ReactNode, dataset: string) => (
      <>
        The link asks for the report {id}. “{dataset}” has no report of that name.
      </>
    ),
  },
  whyMissing: {
    event:
      'The link may have been made for another dataset, or its article was edited and read again since. Look for the event by its words in the search field, or ask the sender for a new link.',
    report:
      'The link may have been made for another dataset, or its article was edited and read again since. Look for the report by its words in the search field, or ask the sender for a new link.',
  },
  showEvents: 'Show the events',
  copyName: 'Copy its name',
});
