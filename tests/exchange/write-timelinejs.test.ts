import { describe, expect, it } from 'vitest';
import { writeTimelineJs } from '../../src/exchange/write-timelinejs.ts';
import type { When } from '../../src/model/dataset.ts';
import {
  aDataset,
  aHarbourDataset,
  anArticle,
  anEvent,
  aReport,
  aWhen,
} from '../builders/dataset.ts';

const article = anArticle({
  text: 'It <b>began</b> & went on.',
  url: 'https://example.org/?a=1&b="2"',
});
const withDate = (when?: When) =>
  aDataset({
    articles: [article],
    events: [
      anEvent({
        title: 'A < B',
        ...(when && { when }),
        reports: [aReport(article, 'It <b>began</b>')],
      }),
    ],
  });

interface Slide {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}
const slidesOf = (dataset = aHarbourDataset()): readonly Slide[] =>
  (JSON.parse(writeTimelineJs(dataset).files[0]!.text) as { events: Slide[] }).events;

describe('dates keep their precision', () => {
  it.each<[string, When, object, object | undefined, string]>([
    ['a day', aWhen('2021-03-01'), { year: 2021, month: 3, day: 1 }, undefined, '2021-03-01'],
    [
      'a minute',
      aWhen('2021-03-01T08:05'),
      { year: 2021, month: 3, day: 1, hour: 8, minute: 5 },
      undefined,
      '2021-03-01 08:05 local time',
    ],
    [
      'a month is not its first day',
      aWhen('2021-03'),
      { year: 2021, month: 3 },
      undefined,
      'some time in 2021-03',
    ],
    [
      'a season is not a month',
      aWhen('2021-22'),
      { year: 2021 },
      undefined,
      'some time in summer 2021',
    ],
    ['a decade', aWhen('199X'), { year: 1990 }, { year: 1999 }, 'some time in the 1990s'],
    [
      'still going on',
      aWhen('2020-09-28/..'),
      { year: 2020, month: 9, day: 28 },
      undefined,
      'since 2020-09-28',
    ],
    [
      'years, about',
      aWhen('1990~/1993~', { extent: 'throughout' }),
      { year: 1990 },
      { year: 1993 },
      'about 1990 to about 1993',
    ],
  ])('%s', (_, when, start, end, words) => {
    const [slide] = slidesOf(withDate(when));
    expect(slide).toMatchObject({ start_date: start, display_date: words });
    expect(slide?.end_date).toEqual(end);
  });
});

it.each<[string, When | undefined]>([
  ['no date', undefined],
  ['no start', aWhen('../2020-10-06')],
  ['before the year 1', aWhen('-0043')],
])('an event with %s is listed, not drawn', (_, when) => {
  const dataset = withDate(when);
  expect(slidesOf(dataset)).toEqual([]);
  expect(writeTimelineJs(dataset).left[0]?.events).toEqual([dataset.events[0]!.id]);
});

it('words of a source are no markup', () => {
  const [slide] = slidesOf(withDate(aWhen('2021')));
  expect(slide?.text.headline).toBe('A &#60; B');
  expect(slide?.text.text).toContain('<blockquote>It &#60;b&#62;began&#60;/b&#62;</blockquote>');
  expect(slide?.text.text).toContain('href="https://example.org/?a=1&#38;b=&#34;2&#34;"');
});
