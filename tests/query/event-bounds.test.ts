import { expect, it } from 'vitest';
import { eventBounds } from '../../src/query/event-bounds.ts';
import { aDataset, anArticle, anEvent } from '../builders/bare-dataset.ts';

const dataset = aDataset({
  articles: [anArticle('a', { published: '2020-10-06T22:41' }), anArticle('b')],
});
const utc = (text: string): number => Date.parse(`${text}Z`);

it('has none for an undated event', () => {
  expect(eventBounds(anEvent('e'), dataset)).toBeUndefined();
});

it('ends a day where the next begins', () => {
  expect(eventBounds(anEvent('e', { date: '2020-10-06' }), dataset)).toEqual({
    start: utc('2020-10-06T00:00'),
    end: utc('2020-10-07T00:00'),
    openStart: false,
    openEnd: false,
    approximateStart: false,
    approximateEnd: false,
    startPrecision: 'day',
    endPrecision: 'day',
    isInterval: false,
    extent: 'within',
    basis: 'stated',
  });
});

it('lets an open end run until the latest publication', () => {
  const bounds = eventBounds(anEvent('e', { date: '2020-09-28/..' }), dataset);
  expect(bounds).toMatchObject({ openEnd: true, end: utc('2020-10-06T22:42') });
  expect(bounds).not.toHaveProperty('endPrecision');
});

it('leaves an open end open where no article is dated, or the start is after every publication', () => {
  const event = anEvent('e', { date: '2020-09-28/..' });
  expect(eventBounds(event, aDataset())).not.toHaveProperty('end');
  expect(eventBounds(anEvent('f', { date: '2021-01-01/..' }), dataset)).not.toHaveProperty('end');
});

it('leaves an open start open, and tells each side that is approximate', () => {
  expect(eventBounds(anEvent('e', { date: '../2020-10-06~' }), dataset)).toMatchObject({
    openStart: true,
    approximateStart: false,
    approximateEnd: true,
    end: utc('2020-10-07T00:00'),
  });
});
