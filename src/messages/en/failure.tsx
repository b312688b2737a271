/** A dataset that is empty, was stopped or cannot be shown. */
import type { ReactNode } from 'react';
import { area } from '../area.ts';
import { counted, number, plural } from './numbers.ts';

export const failure = area('failure', {
  dataset: 'Dataset',
  datasetFile: 'Dataset file',
  empty: 'This dataset has no events',
  emptyArticles: (articles: string, title: string) =>
    `Sourceline read ${articles} of “${title}” and found no sentence in which something is reported to have happened.`,
  noArticles: (title: string) =>
    `“${title}” has no articles. Put some in its folder and build it again.`,
  whatToDo: 'What to do',
  addYourOwn: 'Add articles of your own here: they are read on this computer.',
  orBuildAgain: 'Or add articles to its folder, then build the dataset again:',
  addArticles: 'Add articles',
  openAnother: 'Open another dataset',
  openFile: 'Open a dataset file',
  readArticles: (n: number) => `Read the ${plural(n, 'article', 'articles')}`,
  cannotBeShown: 'This dataset cannot be shown',
  misquotes: (n: number) =>
    n === 1
      ? 'One quote is not in its article, so this dataset is not shown'
      : `${number(n)} quotes are not in their articles, so this dataset is not shown`,
  hasProblems: (name: string, n: number) => `${name} has ${counted(n, 'problem', 'problems')}.`,
  verbatim: (good: number, reports: string) =>
    `${number(good)} of ${reports} quote their articles verbatim. Sourceline never looks for a similar passage by itself.`,
  ifEdited: 'If the article was edited, build the dataset again:',
  ifByHand: 'If the dataset was edited by hand, put the article’s words back, then check:',
  andMore: (n: number) => `and ${counted(n, 'problem', 'problems')} more.`,
  tryAgain: 'Try again',
  leaveOut: (n: number) =>
    `Leave ${n === 1 ? 'this report' : `these ${number(n)} reports`} out and open the rest`,
  copyProblem: 'Copy the problem',
  copyCommand: (line: string) => `Copy: ${line}`,
  textEnded: 'nothing: the text has ended',
  event: 'Event',
  article: 'Article',
  characters: (start: number, end: number) => `, characters ${start}–${end}`,
  datasetQuotes: 'The dataset quotes',
  articleSays: 'The article says',
  stopped: 'The loading was stopped',
  nothingShown: (name: ReactNode) => (
    <>Nothing of {name} is shown: a dataset is shown when all of it was checked.</>
  ),
  loadAgain: 'Load it again',
  loadOfAddress: 'Load the dataset of this address',
});
