import type { RuleTable } from './rule-table.ts';

export const calendar: Readonly<Record<string, RuleTable>> = {
  'iso-date': {
    reads: [
      ['Released 2020-09-27.', '2020-09-27', '2020-09-27'],
      [
        'Logged at 2020-09-27T22:41:05Z by the crew.',
        '2020-09-27T22:41:05Z',
        '2020-09-27T22:41:05',
      ],
      ['Released 2020/09/27.', '2020/09/27', '2020-09-27'],
    ],
    leaves: ['Part 2020-13-27.', 'Call 2020-555-0199.', 'Order 12020-09-27.'],
  },
  'numeric-date': {
    reads: [
      ['Signed 27.09.2020 in Baku.', '27.09.2020', '2020-09-27'],
      ['Signed 09/27/2020 in Baku.', '09/27/2020', '2020-09-27'],
      ['Signed 9/27/98 in Baku.', '9/27/98', '1998-09-27'],
    ],
    leaves: [
      'Version 1.2.3 is out.',
      'Host 10.1.20.30 is down.',
      'They won 13/14/2020.',
      'A 1/2/3/4 split.',
    ],
  },
  'month-day': {
    reads: [
      ['He left on October 3rd, 1999.', 'October 3rd, 1999', '1999-10-03'],
      ['BAKU, Sept. 27 (AP) -- Shells fell.', 'Sept. 27', '2020-09-27'],
      ['It was August the 5th.', 'August the 5th', '2020-08-05'],
      ['She was born May 4, 1950, in Tula.', 'May 4, 1950', '1950-05-04'],
    ],
    leaves: [
      'Prices in June 12% higher.',
      'By the end of May the Second Fleet left.',
      'March 5:30 is late.',
      'may 5 people go?',
    ],
  },
  'day-month': {
    reads: [
      ['He left on 3 October 1999.', '3 October 1999', '1999-10-03'],
      ['The treaty of the 3rd March 1918 ended it.', 'the 3rd March 1918', '1918-03-03'],
      ['The first of May is a holiday.', 'The first of May', '2020-05-01'],
      ['On the twenty-second of June they fled.', 'the twenty-second of June', '2020-06-22'],
    ],
    leaves: ['Up $3.5 March futures rose.', 'He said 45 October lots were sold.', 'A 7 may do.'],
  },
  'month-year': {
    reads: [
      ['Since January 1998 he ruled.', 'January 1998', '1998-01'],
      ['In October, 1917, they rose.', 'October, 1917', '1917-10'],
      ['By February of 1940 it was signed.', 'February of 1940', '1940-02'],
      ["In Sept '98 it fell.", "Sept '98", '1998-09'],
    ],
    leaves: ['In May 2,000 people fled.', 'In June 1500th place was his.'],
  },
  'month-of-which-year': {
    reads: [
      ['In 1940 it stalled. In August of that year they rose.', 'August of that year', '1940-08'],
      ['He was held in July last year.', 'July last year', '2019-07'],
      ['It opens on 12 March next year.', '12 March next year', '2021-03-12'],
    ],
    leaves: ['In July last week was the worst.', 'In July this man left.'],
  },
  'bare-month': {
    reads: [
      ['Fighting resumed in July.', 'July', '2020-07'],
      ['It will be opened in December.', 'December', '2020-12'],
      ['The vote was put off until May.', 'May', '2021-05'],
    ],
    leaves: [
      'May I come in?',
      'Theresa May left.',
      'They march on.',
      'March on the capital!',
      'April Smith won.',
      'He met Jan Kubis.',
      'Alice-May Lewis won.',
      'Malcolm played as Jan, Maggie as Hilda.',
      'The Disasters Committee (DEC) met.',
      'An august body.',
    ],
  },
  'bare-year': {
    reads: [
      ['The war of 1994 ended it.', '1994', '1994'],
      ['It began in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
      ['In the year 1066 he won.', 'the year 1066', '1066'],
      ['The 1776 campaign failed; by 1778 he was back.', '1776', '1776'],
    ],
    leaves: [
      'They killed 1900 rebels.',
      'About 2004 people came.',
      'Some 1,994 men fled.',
      'It costs $1994.',
      'See page 1994.',
      'Call 555-1994.',
      'Flight 1812 landed.',
      'He ran 2000 meters.',
      'It rose 1994.5 points.',
      'Boeing 1777 seats.',
      'A 2000-year-old tomb.',
      'The 1995th visitor.',
    ],
  },
  'year-range': {
    reads: [
      ['The war of 1973-90 ruined it.', '90', '1990'],
      ['In the 2007/08 season they lost.', '08', '2008'],
    ],
    leaves: ['In 1990-73 order.', 'Part 1973-90-12.', 'Up 1973-90%.'],
  },
  decade: {
    reads: [
      ['In the 1990s it shrank.', 'the 1990s', '199'],
      ["Music of the '80s is back.", "the '80s", '198'],
      ['In the 490s BC they rose.', 'the 490s BC', 'BC049'],
      ['Music of the 1970s and 80s.', '80s', '198'],
      ['In the early nineties it grew.', 'the early nineties', '199'],
      ['The late 1800s were hard.', 'The late 1800s', '18'],
    ],
    leaves: [
      'She is in her mid-30s.',
      'He died in his early eighties.',
      'Karl Lund, early 30s, was rescued.',
      'She is in her eighties.',
      'They sold 90s of them.',
      'Two F-16s flew.',
    ],
  },
  century: {
    reads: [
      ['In the 20th century it fell.', 'the 20th century', '19'],
      ['A nineteenth-century church.', 'nineteenth-century', '18'],
      ['From the 9th century BC on.', 'the 9th century BC', 'BC08'],
    ],
    leaves: ['The 20th man came.', 'Centuries passed.'],
  },
  'era-year': {
    reads: [
      ['Caesar died in 44 BC.', '44 BC', 'BC0044'],
      ['It was built in 500 B.C.E. or so.', '500 B.C.E.', 'BC0500'],
      ['It fell in 476 AD.', '476 AD', '0476'],
    ],
    leaves: ['He ate 44 bc tablets.', 'Channel 44 ad space.'],
  },
  'year-before-era': {
    reads: [
      ['From 264 to 241 BC they fought.', '264', 'BC0264'],
      ['In 480/479 BC.', '480', 'BC0480'],
    ],
    leaves: ['From 264 to 2410 BC.', 'From 264 to 241 they fought.'],
  },
  'ad-year': {
    reads: [
      ['Pompeii fell in AD 79.', 'AD 79', '0079'],
      ['By A.D. 1066 he ruled.', 'A.D. 1066', '1066'],
    ],
    leaves: ['An ad 79 people saw.', 'Plan A 79 was best.'],
  },
  season: {
    reads: [
      ['In the summer of 1920 they fled.', 'the summer of 1920', '1920-SU'],
      ['Summer 2007 was hot.', 'Summer 2007', '2007-SU'],
      ['In the spring of 480 BC they sailed.', 'the spring of 480 BC', 'BC0480-SP'],
      ['It was signed in spring.', 'spring', '2020-SP'],
    ],
    leaves: [
      'They spring to mind.',
      'Prices fall in Asia.',
      'The fall of Saigon.',
      'Coroner Ed Winter spoke.',
      'The Winter Olympics open.',
      'The fall-out went on.',
      'A well-spring of hope.',
      'He began a fall.',
      'The Spring of Hope campaign.',
    ],
  },
  quarter: {
    reads: [
      ['Profit for the third quarter of 1990 rose.', 'the third quarter of 1990', '1990-Q3'],
      ['In the last quarter of 2008 it rose.', 'the last quarter of 2008', '2008-Q4'],
      ['Q3 2008 was worse.', 'Q3 2008', '2008-Q3'],
      ['A third-quarter loss was reported.', 'third-quarter', '2020-Q3'],
    ],
    leaves: [
      'A quarter of them left.',
      'The first quarter of the 20th century.',
      'Headquarters moved.',
    ],
  },
  'which-year-quarter': {
    reads: [["In last year's fourth quarter it rose.", "last year's fourth quarter", '2019-Q4']],
    leaves: ["In last year's fourth race he won."],
  },
  'year-quarter': {
    reads: [
      ['In the 1988 second quarter it lost.', 'the 1988 second quarter', '1988-Q2'],
      ["By 1989's fourth quarter it won.", "1989's fourth quarter", '1989-Q4'],
    ],
    leaves: ['In 1988 second place was his.'],
  },
  'week-of-month': {
    reads: [
      ['It opens in the second week of November.', 'the second week of November', '2020-W46'],
      ['He left in the last week of March 2012.', 'the last week of March 2012', '2012-W13'],
      ['It fell in the 3rd week of June.', 'the 3rd week of June', '2020-W25'],
    ],
    leaves: ['In the second week of the trial.', 'The last week of his life.'],
  },
  'spoken-clock': {
    reads: [
      ['It began at half past nine.', 'half past nine', '2020-10-06T09:30'],
      [
        'He rang at a quarter to five in the evening.',
        'a quarter to five in the evening',
        '2020-10-06T16:45',
      ],
      ['They met at ten past 6 p.m.', 'ten past 6 p.m.', '2020-10-06T18:10'],
    ],
    leaves: [
      'The bill passed ten to six.',
      'Half the past nine years.',
      'A quarter of five is small.',
    ],
  },
  'half-year': {
    reads: [
      ['In the first half of 2008 it rose.', 'the first half of 2008', '2008-H1'],
      ['In the second half of last year it fell.', 'the second half of last year', '2019-H2'],
    ],
    leaves: ['He scored in the second half.', 'In the first half of the match.'],
  },
  'fiscal-year': {
    reads: [
      ['In fiscal 1989 it lost.', 'fiscal 1989', '1989'],
      ['For fiscal year 2009.', 'fiscal year 2009', '2009'],
    ],
    leaves: ['The fiscal policy failed.'],
  },
  holiday: {
    reads: [
      ['They will be home by Christmas 2007.', 'Christmas 2007', '2007-12-25'],
      ['It began on Thanksgiving Day 1999.', 'Thanksgiving Day 1999', '1999-11-25'],
      ['It came on Easter Monday 2020.', 'Easter Monday 2020', '2020-04-13'],
      ["On New Year's Eve 1999 he quit.", "New Year's Eve 1999", '1999-12-31'],
    ],
    leaves: [
      'Labor leaders met.',
      'The Good Friday Agreement held.',
      'He bought Christmas trees.',
      'Memorial services were held.',
    ],
  },
  'named-day': {
    reads: [
      ['After 9/11 it changed.', '9/11', '2001-09-11'],
      ['After the Sept. 11 attacks it changed.', 'Sept. 11', '2001-09-11'],
    ],
    leaves: ['On Sept. 11 it rained.', 'He won 9/11/3.', 'It is 9/110.'],
  },
  weekday: {
    reads: [
      ['Talks ended on Friday.', 'Friday', '2020-10-02'],
      ['He prays on Fridays.', 'Fridays', 'XXXX-WXX-5'],
      ['Talks ended Fri., Oct. 2.', 'Fri., Oct. 2', '2020-10-02'],
    ],
    leaves: [
      'He sat there.',
      'The sun rose.',
      'The Sunday Times said so.',
      'The Sunday newspapers said so.',
      'They wed in June.',
    ],
  },
  'ordinal-day': {
    reads: [['They met in September 2020. On the 25th, they signed.', 'the 25th', '2020-09-25']],
    leaves: ['On the 25th floor.', 'He was the 25th.'],
  },
};
