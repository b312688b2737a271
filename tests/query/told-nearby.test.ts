import { describe, expect, it } from 'vitest';
import { toldNearby } from '../../src/query/told-nearby.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

const TEXT = [
  'The bridge fell on Friday, the mayor said. Nobody was hurt. Trains stand still.',
  'A new bridge is planned.',
].join('\n');
const article = anArticle({ id: 'a', text: TEXT });

describe('toldNearby', () => {
  const event = (id: string, quote: string) =>
    anEvent({ id, reports: [aReport(article, quote, { id: `${id}-r` })] });
  const fall = event('fall', 'The bridge fell on Friday');
  const saying = event('saying', 'The bridge fell on Friday, the mayor said.');
  const speech = event('speech', 'the mayor said');
  const harm = event('harm', 'Nobody was hurt.');
  const trains = event('trains', 'Trains stand still.');
  const plan = event('plan', 'A new bridge is planned.');
  const dataset = aDataset({
    articles: [article],
    events: [plan, trains, harm, speech, saying, fall],
  });
  const near = (of: typeof fall) =>
    toldNearby(dataset, of).map(({ event: { id }, nearness }) => `${id}: ${nearness}`);

  it('tells the same words from the same sentence and the next one, the closest first', () => {
    expect(near(fall)).toEqual([
      'saying: same words',
      'speech: same sentence',
      'harm: next sentence',
    ]);
  });

  it('goes on to the next line', () => {
    expect(near(trains)).toEqual(['plan: next sentence']);
  });

  it('must not match across articles, nor the event itself', () => {
    const other = anArticle({ id: 'b', text: TEXT });
    const there = anEvent({
      id: 'there',
      reports: [aReport(other, 'The bridge fell', { id: 'x' })],
    });
    expect(toldNearby({ ...dataset, articles: [article, other] }, there)).toEqual([]);
  });
});
