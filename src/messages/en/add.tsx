/** How a reader's own articles become a story. */
import type { ReactNode } from 'react';
import { area } from '../area.ts';
import { counted, number } from './numbers.ts';

const articles = (n: number): string => counted(n, 'article', 'articles');
const files = (n: number): string => counted(n, 'file', 'files');

export const add = area('add', {
  heading: 'Add your own articles',
  lead: 'Sourceline reads them on this computer and shows what happened, when, and the words that say so.',
  foundSoFar: (found: number, looked: number, given: number) =>
    `${articles(found)} found · ${number(looked)} of ${files(given)} looked into`,
  foundIn: (found: number, given: number) => `${articles(found)} found in ${files(given)}`,
  cancel: 'Cancel',
  addedTo: (n: number, project: string) => `${articles(n)} added to the project “${project}”.`,
  keptAs: (n: number, project: string) =>
    `${articles(n)} kept in this browser as the project “${project}”.`,
  undoAdding: 'Undo adding',
  dismiss: 'Dismiss',
  folder: 'Folder of articles',
  files: 'Article files',
  give: 'Give articles',
  drop: 'Drop articles here, or paste text',
  formats:
    '.txt, .md, .html, .json, .csv, RSS or Atom, .pdf, .docx, or a .zip of them, as files or a folder; a dataset file opens as it is',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  pasteText: 'Paste text',
  nothingLeaves: 'Nothing leaves this computer: no account, no upload.',
  textOrPage: 'The text of one article, or the HTML of its page',
  addText: 'Add this text',
  /** Where title, publisher or date were read: "from the file’s name". */
  from: (origin: string) => `from ${origin}`,
  fromText: (words: ReactNode) => <>from the text: {words}</>,
  titleFrom: (origin: string) => `title from ${origin}`,
  words: (n: number) => `${number(n)} words`,
  notEnglish: 'not English: kept and readable, but no events will be read',
  unknown: 'unknown',
  enteredByYou: 'entered by you',
  dateEntered: (date: string) => `entered by you: ${date}`,
  notADate: 'Not a date: write it like 2020-10-06 or 6 October 2020',
  dateForm: 'YYYY-MM-DD',
  titleOf: (name: string) => `Title: ${name}`,
  publisherOf: (name: string) => `Publisher: ${name}`,
  publishedOf: (name: string) => `Published: ${name}`,
  leaveOut: 'Leave out',
  leaveOutOf: (name: string) => `Leave out ${name}`,
  pages: 'Articles found, page by page',
  previous: 'Previous',
  next: 'Next',
  place: (from: number, to: number, all: number) =>
    `${number(from)} to ${number(to)} of ${number(all)}`,
  undated: (n: number) => `${articles(n)} without a date of publication.`,
  undatedMeans:
    'Days such as “on Tuesday” or “last week” are counted from it: without one they stay unresolved, and what has no date of its own stands in the tray. Type it in if you know it; it may stay unknown.',
  theseAlone: 'Show these alone',
  caption: 'Articles found, before they are read',
  title: 'Title',
  publisher: 'Publisher',
  published: 'Published',
  mapping: 'Which field is which',
  whichIsWhich: 'Which field is which?',
  ownNames: (file: ReactNode) => (
    <>{file} keeps its articles under names of its own. Only the text has to be there.</>
  ),
  fields: {
    text: 'Text of the article',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Date of publication',
    authors: 'Authors',
    url: 'Web address',
    language: 'Language',
    id: 'Name of its own',
  },
  chooseField: 'Choose a field',
  notThere: 'Not there',
  readItSo: 'Read it so',
  notRead: 'The articles could not be read',
  merging: 'Bringing the articles together',
  reading: 'Reading the articles',
  checking: 'Checking every quote',
  wereRead: 'Articles that were read',
  andMore: (n: number) => `and ${number(n)} more`,
  back: 'Back',
  done: (n: number, all: number) => `${number(n)} of ${articles(all)}`,
  showDone: 'Show what is done',
  stopAndKeep: 'Stop and keep what is done',
  inBackground: 'Go on in the background',
  newTitle: 'My articles',
  whereTheyGo: 'Where they go',
  ownStory: 'A story of their own',
  intoStory: (title: string, n: number) =>
    `Into “${title}”, whose ${articles(n)} will be read again with them`,
  storyTitle: 'Title of the story',
  read: (n: number) => `Read ${articles(n)}`,
  givenTwice: (titles: readonly string[], more: number) =>
    `Given twice, or in the story already, and left out: ${titles.map((title) => `“${title}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  notInEnglish: (n: number) =>
    `Not in English: ${articles(n)}. They are kept and can be read, but no events were read from them.`,
  ended:
    'The browser ended the reading, most likely for want of memory. Try with fewer articles at once',
  sayFields: 'Say which field is which',
  openDataset: 'Open this dataset',
  showMore: (n: number, left: number) => `Show ${number(n)} more of ${number(left)}`,
  datasets: 'Datasets',
  couldNotBeRead: (n: number) => `${counted(n, 'thing', 'things')} could not be read`,
  whatCouldNot: 'What could not be read',
  notes: 'Notes',
  notesOn: (n: number) => `${counted(n, 'note', 'notes')} on what was read`,
});
