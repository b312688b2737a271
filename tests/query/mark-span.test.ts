import { expect, it } from 'vitest';
import type { ReportedEvent } from '../../src/model/dataset.ts';
import { markAt } from '../../src/query/columns.ts';
import { indexOf } from '../../src/query/event-index.ts';
import { type MarkSpan, publicationMoments } from '../../src/query/mark-span.ts';
import { aDataset, anArticle, anEvent, aReport, aWhen } from '../builders/dataset.ts';

const article = anArticle({ id: 'a', published: '2021-03-02T08:30', text: 'They fought.' });
const markOf = (event: ReportedEvent) =>
  markAt(indexOf(aDataset({ articles: [article], events: [event] })), 0);
const utc = (text: string): number => Date.parse(`${text}Z`);

const spanOf = (
  edtf: string,
  basis: 'stated' | 'context' | 'publication',
  extent: 'within' | 'throughout',
) =>
  markOf(
    anEvent({
      when: aWhen(edtf, { basis, extent }),
      reports: [aReport(article, 'They fought.')],
    }),
  );

it.each<[name: string, edtf: string, extent: 'within' | 'throughout', expected: Partial<MarkSpan>]>(
  [
    [
      'a day: a point at its noon',
      '2021-02-26',
      'within',
      { form: 'point', at: utc('2021-02-26T12:00') },
    ],
    [
      'a clock time: a point at it',
      '2021-02-26T09:30',
      'within',
      { form: 'point', at: utc('2021-02-26T09:30') },
    ],
    [
      'about a day: a blurred point',
      '2021-02-26~',
      'within',
      { form: 'point', aboutStart: true, aboutEnd: true },
    ],
    [
      'once in a month: a line over all of it',
      '2021-01',
      'within',
      { form: 'whisker', start: utc('2021-01-01T00:00'), end: utc('2021-02-01T00:00') },
    ],
    [
      'all through a month: a bar',
      '2021-01',
      'throughout',
      { form: 'bar', start: utc('2021-01-01T00:00'), end: utc('2021-02-01T00:00') },
    ],
    [
      'once in a decade: never its first day',
      '199X',
      'within',
      { form: 'whisker', start: utc('1990-01-01T00:00'), end: utc('2000-01-01T00:00') },
    ],
    [
      'lasted from day to day',
      '2021-02-26/2021-02-27',
      'throughout',
      { form: 'bar', start: utc('2021-02-26T00:00'), end: utc('2021-02-28T00:00'), open: false },
    ],
    [
      'once on one of two days',
      '2021-02-26/2021-02-27',
      'within',
      { form: 'whisker', at: utc('2021-02-27T00:00') },
    ],
    [
      'about the early nineties',
      '1990~/1993~',
      'throughout',
      { form: 'bar', aboutStart: true, aboutEnd: true, end: utc('1994-01-01T00:00') },
    ],
    [
      'still going on: open to the publication',
      '2021-02-26/..',
      'throughout',
      { form: 'bar', open: true, end: utc('2021-03-02T08:30') },
    ],
    [
      'once since a day: a line to the publication',
      '2021-02-26/..',
      'within',
      { form: 'whisker', open: false, end: utc('2021-03-02T08:30') },
    ],
    [
      'an end on the day of publication stops at it',
      '2021-03-01/2021-03-02',
      'throughout',
      { form: 'bar', end: utc('2021-03-02T08:30') },
    ],
    [
      'a plan reaches past the publication',
      '2021-03-01/2021-03-20',
      'throughout',
      { form: 'bar', end: utc('2021-03-21T00:00') },
    ],
  ],
)('%s', (_name, edtf, extent, expected) => {
  expect(spanOf(edtf, 'stated', extent)).toMatchObject(expected);
});

it.each([['../2021-03-02'], ['2021-03-02~'], ['2021-03-02']])(
  'stands on the moment of publication where only that is known: %s',
  (edtf) => {
    const span = spanOf(edtf, 'publication', 'within');
    expect(span).toMatchObject({ form: 'publication', at: utc('2021-03-02T08:30') });
  },
);

it('stands before a day where the words say before', () => {
  const span = spanOf('../2021-02-26', 'context', 'within');
  expect(span).toMatchObject({ form: 'before', at: utc('2021-02-26T12:00') });
});

it('gives an undated event no mark', () => {
  expect(markOf(anEvent({ reports: [aReport(article, 'They fought.')] }))).toBeUndefined();
});

it('takes an article dated to the day to have appeared by the end of it', () => {
  const dated = anArticle({ id: 'b', published: '2021-03-02', text: 'x' });
  expect([...publicationMoments([dated]).values()]).toEqual([utc('2021-03-03T00:00')]);
});
