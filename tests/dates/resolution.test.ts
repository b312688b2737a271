import { describe, expect, it } from 'vitest';
import type { DateContext } from '../../src/dates/date-expression.ts';
import { findDates } from '../../src/dates/find-dates.ts';

/** A Tuesday. */
const tuesday: DateContext = { published: '2020-10-06' };
const values = (text: string, context: DateContext): readonly string[] =>
  findDates(text, context).map(({ value }) => value);

describe('a weekday in news', () => {
  it.each([
    ['past, the nearest before', 'The army withdrew on Friday.', '2020-10-02'],
    ['past, on its own day of publication', 'The army withdrew on Tuesday.', '2020-10-06'],
    ['future, the nearest after', 'The envoys will meet on Friday.', '2020-10-09'],
    ['future of plans', 'The envoys are to meet Monday.', '2020-10-12'],
    ['future of a deadline', 'He gave them until Thursday.', '2020-10-08'],
    ['future of what is scheduled', 'A vote is scheduled for Wednesday.', '2020-10-07'],
    ['future of what is planned', 'They planned a march through Oslo on Friday.', '2020-10-09'],
    ['past before the verb that says it', 'On Sunday, the minister said so.', '2020-10-04'],
    ['past of a ruling to come to terms with', 'He will appeal Friday’s ruling.', '2020-10-02'],
    [
      'past of a night and its attack',
      "It will mourn Sunday night's deadly attack.",
      '2020-10-04TNI',
    ],
    [
      'future of a meeting with its day',
      "It will ask for Friday's meeting to be public.",
      '2020-10-09',
    ],
  ])('%s', (_name, text, value) => {
    expect(values(text, tuesday)).toEqual([value]);
  });

  it('follows the tense that the grammar gives', () => {
    const text = 'The envoys meet Friday.';
    expect(values(text, { ...tuesday, tenseAt: () => 'future' })).toEqual(['2020-10-09']);
    expect(values(text, { ...tuesday, tenseAt: () => 'past' })).toEqual(['2020-10-02']);
  });

  it('takes no day to come for what a simple past has done in it', () => {
    const october = { published: '1989-10-27', tenseAt: () => 'past' as const };
    const text = 'In January, the board brought in a new head.';
    expect(values(text, { ...october, isPastAt: () => true })).toEqual(['1989-01']);
    expect(values('He was asked to testify in January.', october)).toEqual(['1990-01']);
  });

  it('stays unresolved without a publication date', () => {
    const [found] = findDates('The army withdrew on Friday.', {});
    expect(found).toMatchObject({ value: 'XXXX-WXX-5' });
    expect(found).not.toHaveProperty('edtf');
  });
});

describe('a date without a year in news', () => {
  it.each([
    ['the month past', 'It was signed in August.', '2020-08'],
    ['the month of publication', 'It was signed in October.', '2020-10'],
    ['the month ahead by its verb', 'It will be signed in March.', '2021-03'],
    [
      'the day ahead of a deadline across the year end',
      'They must leave by Jan. 14.',
      '2021-01-14',
    ],
    ['the day just past', 'It fell on Sept. 27.', '2020-09-27'],
    ['the weekday tells the year', 'It falls on Friday, Jan. 1.', '2021-01-01'],
    ['the holiday past', 'They met at Easter.', '2020-04-12'],
  ])('%s', (_name, text, value) => {
    expect(values(text, tuesday)).toEqual([value]);
  });

  it.each([
    ['in the first days of a year', 'It fell on Dec. 30.', '2020-01-03', '2019-12-30'],
    ['in the last days of a year', 'It opens on Jan. 3.', '2019-12-30', '2020-01-03'],
    ['on a leap day', 'It fell yesterday.', '2020-03-01', '2020-02-29'],
    ['on no leap day', 'It fell yesterday.', '2021-03-01', '2021-02-28'],
    ['in the first ISO week', 'It fell last week.', '2021-01-04', '2020-W53'],
  ])('%s', (_name, text, published, value) => {
    expect(values(text, { published })).toEqual([value]);
  });
});

describe('a history', () => {
  const history: DateContext = { published: '2009-12-19', style: 'history' };

  it.each([
    [
      'months follow the year last named',
      'War began in September 1939. In October it fell.',
      ['1939-09', '1939-10'],
    ],
    [
      'a month far back is next year',
      'They fled in December 1941. In January it fell.',
      ['1941-12', '1942-01'],
    ],
    ['a heading sets the year', '1918\n\nIn January they marched.', ['1918', '1918-01']],
    [
      'days later',
      'He died on 28 April 1945. Two days later it ended.',
      ['1945-04-28', '1945-04-30'],
    ],
    [
      'a date aside does not move the story',
      'In May 1940 the army of the 1936 treaty fell. In June it was over.',
      ['1940-05', '1936', '1940-06'],
    ],
    [
      '"until" does not move the story',
      'In May 1940 he ruled until 1963. In June it was over.',
      ['1940-05', '1963', '1940-06'],
    ],
    ['the previous year', 'It was 1941. The previous year they had met.', ['1941', '1940']],
  ])('%s', (_name, text, expected) => {
    expect(values(text, history)).toEqual(expected);
  });

  it('takes no "today" of an old quotation for the day of writing', () => {
    const [, today] = findDates('In June 1936 he spoke: "It is us today."', history);
    expect(today).toMatchObject({ quote: 'today', value: 'XXXX-XX-XX' });
    expect(today).not.toHaveProperty('edtf');
    expect(values('In May 2009 it fell. They meet next week.', history)).toEqual([
      '2009-05',
      '2009-W52',
    ]);
  });

  it('is told by its years', () => {
    const text = `In 1861 it began. In 1862 they lost. In 1863 they won. In 1864 it burned. In 1865 it ended. By 1866 it
      was over. In March they left.`;
    expect(values(text, { published: '2009-12-19' }).at(-1)).toBe('1866-03');
  });
});

describe('financial periods', () => {
  it.each([
    [
      'a year earlier is the same quarter',
      'In the third quarter it earned $2, up from $1 a year earlier.',
      ['2020-Q3', '2019-Q3'],
    ],
    ['a year earlier without a quarter', 'It earned $2, up from $1 a year earlier.', ['2019']],
    [
      'sums over months are compared by year',
      'In the third quarter it lost. In the nine months it earned $2, up from $1 a year earlier.',
      ['2020-Q3', 'P9M', '2019'],
    ],
    [
      'the quarter',
      'In the third quarter it lost. Sales for the quarter fell.',
      ['2020-Q3', '2020-Q3'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(values(text, tuesday)).toEqual(expected);
  });
});

describe('day and month in numbers', () => {
  it.each([
    ['month first by default', 'Signed 03/04/2020.', ['2020-03-04']],
    [
      'day first where another date says so',
      'Signed 03/04/2020, not 27/04/2020.',
      ['2020-04-03', '2020-04-27'],
    ],
    ['day first with dots', 'Signed 03.04.2020.', ['2020-04-03']],
  ])('%s', (_name, text, expected) => {
    expect(values(text, tuesday)).toEqual(expected);
  });
});

it('marks a date that may be either way round as uncertain', () => {
  expect(findDates('Signed 03/04/2020.', tuesday)[0]!.edtf).toBe('2020-03-04?');
  expect(findDates('Signed 03/04/2020, not 04/27/2020.', tuesday)[0]!.edtf).toBe('2020-03-04');
});

it('leaves out skipped spans', () => {
  const text = 'Printed on 1 May 2021. He left on 2 May 2019.';
  expect(values(text, { skip: [{ start: 0, end: 22 }] })).toEqual(['2019-05-02']);
});
