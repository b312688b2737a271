/** What the view of key dates says. */
import { area } from '../area.ts';
import { counted, number } from './numbers.ts';

export const keyDates = area('keyDates', {
  heading: 'What the story turned on',
  lead: (shown: number, covered: number, articles: number) =>
    `${shown} of ${counted(covered, 'day', 'days')} that ${counted(articles, 'article', 'articles')} write of: those that were the news of most articles, and that most still name later.`,
  none: 'No article names a day, and none says when it was published.',
  reading: (done: number, all: number) => `Reading the dates of ${done} of ${all} articles`,
  howMany: 'How many key dates',
  print: 'Print',
  copy: 'Copy as Markdown',
  save: 'Save as Markdown',
  show: 'Show on the timeline',
  showDay: (day: string) => `Show on the timeline: ${day}`,
  noEvent: 'No event was read for this day. It is named in:',
  more: (events: number) => `${counted(events, 'event', 'events')} more on this day`,
  figures: 'Figures over time',
  figuresNote:
    'As the reports themselves give them, by the day of publication; each opens its words.',
  tolls: {
    dead: 'Dead',
    injured: 'Injured',
    displaced: 'Displaced',
    missing: 'Missing',
    arrested: 'Arrested',
  },
  latest: (listed: number, all: number) => `The latest ${listed} of ${all}`,
  beyond: (n: number) =>
    `${counted(n, 'number', 'numbers')} beyond the chart, perhaps of something else`,
  toll: (value: number, unit: string, day: string) => `${number(value)} ${unit}, ${day}`,
  noDate: 'no date',
  namedBy: (articles: number, days: number) =>
    `named by ${counted(articles, 'article', 'articles')} on ${counted(days, 'day', 'days')}`,
  namedByOne: 'named by 1 article',
  newsOf: (articles: number) => `the news of ${counted(articles, 'article', 'articles')}`,
  publishedThen: (articles: number) => `${counted(articles, 'article', 'articles')} published`,
  /** `of`: absent where one article alone names the day. */
  later: (of: number | undefined) =>
    of === undefined ? 'more than three days later' : `by ${of} of them more than three days later`,
  listed: (n: number) => `listed in ${n === 1 ? 'a chronology' : `${n} chronologies`}`,
  briefHeading: (title: string) => `${title}: key dates`,
  briefTold: (days: number, articles: number) =>
    `The ${counted(days, 'day', 'days')} that the story turned on, chosen from ${counted(articles, 'article', 'articles')} by how many of them write of a day, on how many days, and how often still later.`,
  fileName: 'key-dates.md',
});
