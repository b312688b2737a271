import type { Rule } from '../read/rule.ts';

const VALUES: Readonly<Record<string, string>> = {
  daily: 'P1D',
  everyday: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

/** Daily, weekly, monthly, annually. */
export const frequency: Rule = {
  name: 'frequency',
  on: [],
  words: Object.keys(VALUES),
  read(row, at) {
    const word = row.at(at).text;
    if (row.at(at + 1).capital && row.at(at + 1).kind === 'word') return undefined;
    return { to: at + 1, meaning: { kind: 'set', value: VALUES[word]! } };
  },
};
