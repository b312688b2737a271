/** Whole articles with every reported passage marked. */
import type { ReactNode } from 'react';
import { area } from '../area.ts';
import { all, counted, number } from './numbers.ts';

export const article = area('article', {
  articles: 'Articles',
  passages: (n: number) => counted(n, 'passage', 'passages'),
  hidden: (n: number) => `${number(n)} hidden`,
  ofHiddenEvents: (n: number) =>
    `${counted(n, 'passage', 'passages')} of events that the filters hide`,
  previousPassage: 'Previous passage',
  nextPassage: 'Next passage',
  noText: 'This article has no text.',
  furniture: 'Page furniture: kept in the text, not read for events',
  publishedHere: 'publication date read from here',
  noPublication:
    'No publication date in the text. Weekdays in it stay unresolved until someone who knows the date enters it.',
  published: (date: string) => `Published ${date}.`,
  publishedFrom: {
    text: (date: string) => `Published ${date}, read from the text.`,
    metadata: (date: string) => `Published ${date}, from the file’s metadata.`,
    reader: (date: string) => `Published ${date}, entered by a reader.`,
  },
  untitled: (letter: string) => `Article ${letter}, without a title`,
  originalPage: 'Original page',
  unseenTurning: (n: number) =>
    `${counted(n, 'unseen character', 'unseen characters')} that may change the order of its words`,
  unseenHiding: (n: number) =>
    `${counted(n, 'unseen character', 'unseen characters')} without width`,
  holds: (parts: readonly string[]) => `The text holds ${all(parts)}.`,
  newEvent: 'New event of the selected words',
  missing: 'This article is not in the dataset',
  asksFor: (id: ReactNode, dataset: string, hasArticles: boolean) => (
    <>
      The link asks for the article {id}. “{dataset}” has{' '}
      {hasArticles ? 'the articles in the tabs above' : 'no articles'}.
    </>
  ),
});
