import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPrintings } from '../../src/key-dates/independent-articles.ts';
import { findKeyDates, rankDays, readAllDays } from '../../src/key-dates/rank-days.ts';
import { relevanceOfArticles } from '../../src/key-dates/story-words.ts';
import { aDataset, anArticle, anEvent } from '../builders/bare-dataset.ts';

const iso = (day: number) => new Date(day).toISOString().slice(0, 10);
const datesOf = (found: readonly { day: number }[]) => found.map(({ day }) => iso(day));

const article = (id: string, published: string, text: string) => anArticle(id, { published, text });

const SPILL = [
  article('a', '2019-05-04', 'The tanker Orl ran aground on 3 May 2019 off Mern.'),
  article('b', '2019-05-10', 'Oil of the tanker Orl, aground since 3 May 2019, reached Mern.'),
  article('c', '2019-06-01', 'The captain of the tanker Orl was charged on 31 May 2019 at Mern.'),
  article('d', '2019-08-01', 'The tanker Orl, aground on 3 May 2019, was towed off Mern.'),
];

describe('the days that a story turned on', () => {
  it('are those that articles still name later, in the order of time', () => {
    expect(datesOf(findKeyDates(aDataset({ articles: SPILL }), 2))).toEqual([
      '2019-05-03',
      '2019-05-31',
    ]);
  });

  it('are those that the news was of rather than those it was printed on', () => {
    const articles = [
      article('a', '2019-05-04', 'The tanker Orl ran aground on Friday.'),
      article('b', '2019-05-04', 'The tanker Orl has run aground, on Friday, off Mern.'),
      article('c', '2019-05-09', 'The tanker Orl was towed to Mern.'),
    ];
    expect(datesOf(findKeyDates(aDataset({ articles }), 2))).toEqual(['2019-05-03', '2019-05-09']);
  });

  it('are rather days that came than days that were only planned', () => {
    const articles = [
      article('a', '2019-05-04', 'The trial of the captain of the Orl is to begin on 1 July.'),
      article('b', '2019-05-05', 'The trial of the captain of the Orl is to begin on 1 July.'),
      article('c', '2019-09-03', 'The trial of the captain of the Orl began on 2 September.'),
      article('d', '2019-09-09', 'The captain of the Orl, on trial since 2 September, spoke.'),
    ];
    const range = { from: Date.UTC(2019, 6, 1), to: Date.UTC(2019, 8, 2) };
    expect(datesOf(findKeyDates(aDataset({ articles }), 1, range))).toEqual(['2019-09-02']);
  });

  it('lie in the range that is asked for, its last day included', () => {
    const range = { from: Date.UTC(2019, 4, 4), to: Date.UTC(2019, 4, 31) };
    const found = datesOf(findKeyDates(aDataset({ articles: SPILL }), 99, range));
    expect(found).toContain('2019-05-31');
    expect(found).not.toContain('2019-05-03');
  });

  it('are never later than the last publication, unless that is asked for', () => {
    const articles = [article('a', '2019-05-04', 'The trial begins on 3 June 2019.')];
    const dataset = aDataset({ articles });
    expect(datesOf(findKeyDates(dataset, 9))).toEqual(['2019-05-04']);
    expect(datesOf(findKeyDates(dataset, 9, { to: Date.UTC(2019, 11, 31) }))).toContain(
      '2019-06-03',
    );
  });

  it('carry the events that happened or began on them, the weightiest first', () => {
    const events = [
      anEvent('charge', { date: '2019-05-31', weight: 0.9 }),
      anEvent('minor', { date: '2019-05-31', weight: 0.1 }),
      anEvent('slick', { date: '2019-05-31/2019-07-01', extent: 'throughout', weight: 0.5 }),
      anEvent('within', { date: '2019-05-31/2019-06-09', weight: 1 }),
      anEvent('spring', { date: '2019-05', weight: 1 }),
    ];
    const found = findKeyDates(aDataset({ articles: SPILL, events }), 9);
    const there = found.find(({ day }) => iso(day) === '2019-05-31')?.events.map(({ id }) => id);
    expect(there).toEqual(['charge', 'slick', 'minor']);
  });

  it('are the same in whatever order the articles come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SPILL, { minLength: SPILL.length }), (articles) => {
        const ranked = (list: typeof SPILL) => {
          const dataset = aDataset({ articles: list });
          return rankDays(dataset, readAllDays(dataset)).map(({ day, score }) => [
            day,
            score.toFixed(9),
          ]);
        };
        expect(ranked(articles)).toEqual(ranked(SPILL));
      }),
    );
  });

  it('are none without dates', () => {
    expect(findKeyDates(aDataset({ articles: [anArticle('a')] }), 5)).toEqual([]);
  });
});

describe('independent articles', () => {
  const wire = (n: number) =>
    `The harbour of Mern was closed for the night after the collision of two ferries.\nNobody was hurt, said the master of the harbour, and both of them were towed in.\nLocal line number ${n} that is long enough to be told apart from others.`;

  it('are told from those that print the same sentences', () => {
    const articles = [
      anArticle('a', { text: wire(1) }),
      anArticle('b', {
        text: 'Another story altogether, which has nothing to do with ferries at all.',
      }),
      anArticle('c', { text: wire(2) }),
    ];
    expect(firstPrintings(articles)).toEqual([0, 1, 0]);
  });
});

describe('how far an article is on the story', () => {
  it('goes by the words that the others open with', () => {
    const relevance = relevanceOfArticles([
      ...SPILL,
      anArticle('guide', { text: 'Radio programmes of the week: music, talk and sport.' }),
    ]);
    expect(relevance.slice(0, 4).every((share) => share > 0.5)).toBe(true);
    expect(relevance[4]).toBeLessThan(0.5);
  });
});
