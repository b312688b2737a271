import type { Rule } from '../read/rule.ts';

/** The latest period: what the text reports on. */
export const latestPeriod: Rule = {
  name: 'latest-period',
  on: [],
  words: ['the', 'latest'],
  read(row, at) {
    const latest = row.skip(at, 'the');
    if (!row.is(latest, 'latest') || !row.is(latest + 1, 'period')) return undefined;
    return { to: latest + 2, meaning: { kind: 'quarter' } };
  },
};
