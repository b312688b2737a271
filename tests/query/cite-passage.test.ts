import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { citePassage } from '../../src/query/cite-passage.ts';
import { aHarbourDataset, anArticle } from '../builders/dataset.ts';

describe('citePassage', () => {
  it('gives quote, title, publisher, date, place and address', () => {
    const { articles, events } = aHarbourDataset();
    const [report] = events[1]!.reports;
    expect(citePassage(articles[0]!, report!.passage, sayEnglish)).toBe(
      '“Finch warned Tarrel that 12 sailors were missing.” B. Quill, Port of Lorn closed, Lorn Gazette, ' +
        `Tue 2 Mar 2021, 08:30, characters ${report!.passage.start}–${report!.passage.end}, https://example.org/harbour`,
    );
  });

  it('leaves out what is not known', () => {
    const article = anArticle({ id: 'wire', text: 'It fell.' });
    expect(citePassage(article, { start: 0, end: 8, quote: 'It fell.' }, sayEnglish)).toBe(
      '“It fell.” wire, no date, characters 0–8',
    );
  });
});
