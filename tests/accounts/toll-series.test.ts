import { expect, it } from 'vitest';
import { tollSeries } from '../../src/accounts/toll-series.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

const paper = (id: string, published: string, text: string) => anArticle({ id, published, text });
const first = paper('first', '2021-03-01', 'The storm killed 12 sailors and 3 goats were sold.');
const second = paper('second', '2021-03-03', 'It is now said that 15 sailors were killed.');
const third = paper('third', '2021-03-03', 'In all 15 sailors died; 4 were injured.');

const toll = (article: typeof first, quote: string, trigger: string, number: string) =>
  anEvent({
    kind: 'harm',
    title: `${number} in ${article.id}`,
    reports: [
      aReport(article, quote, {
        trigger,
        figures: [[Number(/\d+/.exec(number)![0]), 'sailors', number]],
      }),
    ],
  });

const dataset = aDataset({
  title: 'Storm',
  articles: [first, second, third],
  actors: [],
  events: [
    toll(second, '15 sailors were killed', 'killed', '15 sailors'),
    toll(first, 'The storm killed 12 sailors', 'killed', '12 sailors'),
    toll(third, '15 sailors died', 'died', '15 sailors'),
    toll(third, '4 were injured', 'injured', '4'),
    toll(first, '3 goats were sold', 'sold', '3 goats'),
  ],
});

it('is the numbers of the reports by the day of publication, each once a day', () => {
  const series = tollSeries(dataset);
  expect(series.map((one) => one.toll)).toEqual(['dead']);
  expect(series[0]?.points.map(({ day, value }) => [day, value])).toEqual([
    [Date.UTC(2021, 2, 1), 12],
    [Date.UTC(2021, 2, 3), 15],
  ]);
});

it('has words for every point', () => {
  for (const { points } of tollSeries(dataset))
    for (const { article, report } of points)
      expect(article.text.slice(report.passage.start, report.passage.end)).toBe(
        report.passage.quote,
      );
});

it('is none where a toll is told on one day alone', () => {
  expect(tollSeries({ ...dataset, events: dataset.events.slice(1, 2) })).toEqual([]);
});

it('takes the course of the numbers that most articles give', () => {
  const fourth = paper('fourth', '2021-03-03', 'Some 9000 sailors died, it was said.');
  const told = tollSeries({
    ...dataset,
    articles: [...dataset.articles, fourth],
    events: [...dataset.events, toll(fourth, '9000 sailors died', 'died', '9000 sailors')],
  });
  expect(told[0]?.points.map(({ value }) => value)).toEqual([12, 15, 9000]);
  expect(told[0]?.course.map(({ value }) => value)).toEqual([12, 15]);
});
