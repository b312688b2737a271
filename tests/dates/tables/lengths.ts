import type { RuleTable } from './rule-table.ts';

export const lengths: Readonly<Record<string, RuleTable>> = {
  duration: {
    reads: [
      ['It took three days.', 'three days', 'P3D'],
      ['A five-hour visit.', 'five-hour', 'PT5H'],
      ['They held it for 2 1/2 years.', '2 1/2 years', 'P2Y6M'],
      ['It lasted for weeks.', 'weeks', 'PXW'],
      ['It lasted nearly two decades.', 'nearly two decades', 'P20Y'],
      ['After more than four hours he left.', 'more than four hours', 'PT4H'],
    ],
    leaves: [
      'The 44-year-old driver.',
      'He is 44 years old.',
      'He came second.',
      'Three quarters of them.',
      'He watched 60 Minutes.',
      'Days Inn closed.',
    ],
  },
  every: {
    reads: [
      ['They march every day.', 'every day', 'P1D'],
      ['They march each July.', 'each July', 'XXXX-07'],
      ['It meets every two weeks.', 'every two weeks', 'P2W'],
      ['They pray every Friday.', 'every Friday', 'XXXX-WXX-5'],
    ],
    leaves: ['Every man left.', 'Each of them.'],
  },
  'per-unit': {
    reads: [
      ['Once a week they meet.', 'a week', 'P1W'],
      ['It made 30 attacks per day.', 'per day', 'P1D'],
    ],
    leaves: ['It cost $33 million a year.', 'He stayed a week.', 'A day later he left.'],
  },
  frequency: {
    reads: [
      ['Rallies are held daily.', 'daily', 'P1D'],
      ['It is paid monthly.', 'monthly', 'P1M'],
    ],
    leaves: ['The Daily Mail said so.', 'The party Daily Granma.'],
  },
  clock: {
    reads: [
      ['The raid began at 0800 GMT.', '0800 GMT', '2020-10-06T08:00'],
      ['It was 4 in the morning.', '4 in the morning', '2020-10-06T04:00'],
    ],
    leaves: ['They won 12:10.', 'Psalm 23:4.', 'It rose 5.30 points.', 'Room 1400.'],
  },
};
