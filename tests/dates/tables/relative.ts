import type { RuleTable } from './rule-table.ts';

export const relative: Readonly<Record<string, RuleTable>> = {
  'which-name': {
    reads: [
      ['He left last Thursday.', 'last Thursday', '2020-10-01'],
      ['They meet next March.', 'next March', '2021-03'],
      ['It was hot this summer.', 'this summer', '2020-SU'],
      ['She died last Christmas.', 'last Christmas', '2019-12-25'],
    ],
    leaves: [
      'He said that Sun executives left.',
      'That may help.',
      "He fled following Tuesday's quake.",
    ],
  },
  'which-part': {
    reads: [
      ['It fell last night.', 'last night', '2020-10-05TNI'],
      ['He said so this morning.', 'this morning', '2020-10-06TMO'],
      [
        'They left on 8 May 1945. The next morning it was over.',
        'The next morning',
        '1945-05-09TMO',
      ],
    ],
    leaves: ['A night club closed.', 'At last, evening came.'],
  },
  'part-of-day': {
    reads: [
      ['They came by mid-afternoon.', 'mid-afternoon', '2020-10-06TAF'],
      ['It shut at noon.', 'noon', '2020-10-06T12:00'],
    ],
    leaves: ['The night shift went home.', 'Morning sickness.', 'High noon.'],
  },
  'deictic-day': {
    reads: [
      ['It fell yesterday.', 'yesterday', '2020-10-05'],
      ['It will fall the day after tomorrow.', 'the day after tomorrow', '2020-10-08'],
      ['He speaks tonight.', 'tonight', '2020-10-06TNI'],
    ],
    leaves: ['He wrote for USA Today.', 'Todays are few.'],
  },
  'year-earlier': {
    reads: [
      [
        'In the third quarter of 1989 profit rose from the year-earlier quarter.',
        'the year-earlier quarter',
        '1988-Q3',
      ],
      ['In the third quarter of 1989 it rose from a year-ago loss.', 'year-ago', '1988-Q3'],
    ],
    leaves: ['A year went by.', 'A 10-year lease.'],
  },
  'latest-period': {
    reads: [
      [
        'In the third quarter of 1989 it lost. The latest period had a gain.',
        'The latest period',
        '1989-Q3',
      ],
    ],
    leaves: ['The latest news.', 'The period ended.'],
  },
  'units-ago': {
    reads: [
      ['He left two days ago.', 'two days ago', '2020-10-04'],
      ['It began about 50 years ago.', 'about 50 years ago', '1970'],
      ['He left several years ago.', 'several years ago', 'PAST_REF'],
      ['She came three months ago.', 'three months ago', '2020-07'],
    ],
    leaves: ['Two days passed.', 'He is years older.'],
  },
  'units-later': {
    reads: [
      ['They left on 28 April 1945. Two days later he died.', 'Two days later', '1945-04-30'],
      ['It was 1938. Five years previously he had come.', 'Five years previously', '1933'],
      ['It ends three weeks from now.', 'three weeks from now', '2020-W44'],
      ['On 3 May 1999 he died; two days before, he had spoken.', 'two days before', '1999-05-01'],
    ],
    leaves: [
      'Two days before the vote he left.',
      'Two days after he left.',
      'Three men later died.',
    ],
  },
  'the-day-before': {
    reads: [
      [
        'He came on 23 February 1918. The day before, they had left.',
        'The day before',
        '1918-02-22',
      ],
    ],
    leaves: ['The day before the vote he left.', 'The man before him.'],
  },
  'which-unit': {
    reads: [
      ['They met this past weekend.', 'this past weekend', '2020-W40-WE'],
      ['He left last week.', 'last week', '2020-W40'],
      ['It opens next year.', 'next year', '2021'],
      ['It was 1941. The previous year they had met.', 'The previous year', '1940'],
      ['They signed on 10 May 1940. On that same day they moved.', 'that same day', '1940-05-10'],
      ['Earlier this month it fell.', 'Earlier this month', '2020-10'],
    ],
    leaves: ['At last weeks of talks ended.', 'The next man left.', 'This time he won.'],
  },
  'which-units': {
    reads: [
      ['In the last few days it worsened.', 'the last few days', 'PXD'],
      ['Over the next two years it will grow.', 'the next two years', 'P2Y'],
      ['In recent weeks it fell.', 'recent weeks', 'PXW'],
      ['In the first two months of 1939 they lost.', 'the first two months of 1939', 'P2M'],
    ],
    leaves: ['The last two men left.', 'The first man left.'],
  },
  'the-weekend': {
    reads: [['Talks went on over the weekend.', 'the weekend', '2020-W40-WE']],
    leaves: ['A weekend house.', 'Weekend papers.'],
  },
  'the-unit': {
    reads: [
      ['It will close at the end of the month.', 'the end of the month', '2020-10'],
      ['Later in the day he left.', 'Later in the day', '2020-10-06'],
    ],
    leaves: ['The day was long.', 'The week went well.', 'He is man of the year.'],
  },
  'year-end': {
    reads: [
      ['It will be done by year-end.', 'year-end', '2020'],
      ["It closes by year's end.", "year's end", '2020'],
    ],
    leaves: ['A year ended.', 'The end of a year.'],
  },
  'vague-present': {
    reads: [
      ['He now leads them.', 'now', 'PRESENT_REF'],
      ['They are currently away.', 'currently', 'PRESENT_REF'],
    ],
    leaves: ['The currency fell.', 'He knows.', 'Past and present members.'],
  },
  'vague-past': {
    reads: [
      ['He recently left.', 'recently', 'PAST_REF'],
      ['In the past he led them.', 'the past', 'PAST_REF'],
    ],
    leaves: ['The former minister spoke.', 'They walked past.', 'The past president spoke.'],
  },
  'vague-future': {
    reads: [
      ['It will soon end.', 'soon', 'FUTURE_REF'],
      ['In the near future it ends.', 'the near future', 'FUTURE_REF'],
    ],
    leaves: ['As soon as he came.', 'He soon left.', 'Future losses.'],
  },
};
