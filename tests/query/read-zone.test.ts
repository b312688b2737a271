import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/query/event-index.ts';
import { readZone } from '../../src/query/read-zone.ts';
import { storyZones } from '../../src/query/story-zones.ts';
import { countHours, hasHours } from '../../src/query/told-hours.ts';
import { aDataset, anArticle, anEvent } from '../builders/bare-dataset.ts';

const ZONES = ['America/Argentina/Buenos_Aires', 'America/New_York', 'Asia/Baku', 'Europe/Berlin'];

describe('a zone as it is typed', () => {
  it.each([
    ['Asia/Baku', 'Asia/Baku'],
    ['asia/baku', 'Asia/Baku'],
    [' Baku ', 'Asia/Baku'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['UTC', 'UTC'],
    ['gmt', 'UTC'],
    ['+04:00', '+04:00'],
    ['UTC+4', '+04:00'],
    ['GMT +5:30', '+05:30'],
    ['GMT+5:30', '+05:30'],
    ['utc−3', '-03:00'],
    ['-0330', '-03:30'],
    ['+0', 'UTC'],
    ['Europe/Paris', 'Europe/Paris'],
    ['+15', undefined],
    ['Atlantis', undefined],
    ['Atlantis/Poseidonis', undefined],
    ['', undefined],
  ])('%j: %s', (typed, zone) => expect(readZone(typed, ZONES)).toBe(zone));
});

it('knows the zones of the places where articles were written, the commonest first', () => {
  const articles = [
    'BERLIN (Reuters) - The talks went on.',
    'The talks\n\nBAKU, October 5 (Dispatches) -- They were held.',
    'BAKU (AP) - They ended.',
    'ATLANTIS (AP) - Nobody came.',
    'No dateline, and Berlin in the text.',
  ].map((text, i) => ({ ...anArticle(`a${i}`), text }));
  expect(storyZones(articles, ZONES)).toEqual([
    { zone: 'Asia/Baku', articles: 2 },
    { zone: 'Europe/Berlin', articles: 1 },
  ]);
});

describe('hours that are told', () => {
  const dataset = (dates: readonly string[], published?: string) =>
    aDataset({
      articles: [{ ...anArticle('a'), ...(published && { published: published as never }) }],
      events: dates.map((date, i) => anEvent(`e${i}`, { date })),
    });

  it('are counted, and those whose zone is', () => {
    const dates = [
      '2020-10-06',
      '2020-10-06T10:00',
      '2020-10-06T10:00:00Z',
      '2020-10-05/2020-10-06T10:00:00+04:00',
    ];
    expect(countHours(dataset(dates))).toEqual({ told: 3, zoned: 2 });
  });

  it.each([
    ['an event', ['2020-10-06T10:00'], undefined, true],
    ['a publication with its zone', ['2020-10-06'], '2020-10-06T10:00:00Z', true],
    ['a publication without', ['2020-10-06'], '2020-10-06T10:00', false],
    ['days alone', ['2020-10-06', '2020-10'], '2020-10-06', false],
  ])('are there or not: %s', (_, dates, published, has) => {
    expect(hasHours(indexOf(dataset(dates, published)))).toBe(has);
  });
});
