import type { Rule } from '../read/rule.ts';

const WORDS = ['recently', 'lately'];

/** Recently, more recently, recent, previously, the past. */
export const vaguePast: Rule = {
  name: 'vague-past',
  on: [],
  words: ['recently', 'recent', 'lately', 'former', 'previously', 'more', 'the'],
  read(row, at) {
    const more = row.skip(at, 'more');
    if (WORDS.includes(row.at(more).text))
      return { to: more + 1, meaning: { kind: 'vague', ref: 'PAST_REF' } };
    if (row.is(at, 'recent', 'former'))
      return { to: at + 1, meaning: { kind: 'vague', ref: 'PAST_REF', attributive: true } };
    if (row.is(at, 'previously') && row.at(at).capital)
      return { to: at + 1, meaning: { kind: 'vague', ref: 'PAST_REF' } };
    const past = row.after(at, 'the', 'recent', 'past') ?? row.after(at, 'the', 'past');
    if (
      !past ||
      (row.at(past).kind === 'word' &&
        !row.is(past, 'and', 'or', 'but', 'when', 'is', 'was', 'has', 'have', 'as', 'to', 'that'))
    )
      return undefined;
    return { to: past, meaning: { kind: 'vague', ref: 'PAST_REF' } };
  },
};
