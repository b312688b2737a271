import type { Rule } from '../read/rule.ts';

const PHRASES: readonly (readonly string[])[] = [
  ['the', 'near', 'future'],
  ['the', 'not', '-', 'too', '-', 'distant', 'future'],
  ['the', 'immediate', 'future'],
  ['the', 'future'],
  ['soon'],
];

/** Soon, the near future, future. Not "as soon as". */
export const vagueFuture: Rule = {
  name: 'vague-future',
  on: [],
  words: ['the', 'soon', 'future'],
  read(row, at) {
    for (const phrase of PHRASES) {
      const to = row.after(at, ...phrase);
      if (
        !to ||
        (phrase[0] === 'soon' && (row.is(to, 'as', 'after') || row.is(at - 1, 'as', 'how', 'too')))
      )
        continue;
      return { to, meaning: { kind: 'vague', ref: 'FUTURE_REF' } };
    }
    if (row.is(at, 'future'))
      return { to: at + 1, meaning: { kind: 'vague', ref: 'FUTURE_REF', attributive: true } };
    return undefined;
  },
};
