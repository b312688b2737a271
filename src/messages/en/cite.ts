/** What the sheet of citations says. */
import { area } from '../area.ts';

export const cite = area('cite', {
  heading: 'Cite',
  style: 'Style',
  articles: 'The articles that report it',
  passage: (letter: string) => `The passage in ${letter}`,
  copyArticles: 'Copy the citations',
  copyPassage: (n: number) => `Copy the citation of passage ${n}`,
  copyLink: (n: number) => `Copy a link to passage ${n} that checks its words`,
  link: 'Copy link',
  linkNote:
    'A link carries a hash of the words: whoever opens it is told whether they still stand there.',
  noEvent: 'No event is chosen.',
});
