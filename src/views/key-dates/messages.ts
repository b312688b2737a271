/** What the view of key dates says. */
import { countOf } from '../../query/word-count.ts';

export const MESSAGES = {
  heading: 'What the story turned on',
  lead: (shown: number, covered: number, articles: number) =>
    `${shown} of ${countOf(covered, 'day')} that ${countOf(articles, 'article')} write of: those that most articles name, on most days, and still later.`,
  none: 'No article names a day, and none says when it was published.',
  reading: (done: number, all: number) => `Reading the dates of ${done} of ${all} articles`,
  howMany: 'How many key dates',
  print: 'Print',
  copy: 'Copy as Markdown',
  save: 'Save as Markdown',
  show: 'Show on the timeline',
  showDay: (day: string) => `Show on the timeline: ${day}`,
  noEvent: 'No event was read for this day. It is named in:',
  more: (events: number) => `${countOf(events, 'event')} more on this day`,
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
  fileName: 'key-dates.md',
} as const;
