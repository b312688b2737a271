import type { Rule } from '../read/rule.ts';

const PHRASES: readonly (readonly string[])[] = [
  ['right', 'now'],
  ['now'],
  ['nowadays'],
  ['currently'],
  ['presently'],
  ['these', 'days'],
  ['at', 'present'],
  ['the', 'present'],
  ['at', 'the', 'moment'],
  ['at', 'this', 'time'],
  ['this', 'time'],
  ['current'],
];
const UNTAGGED = ['this', 'at'];

/** Now, right now, currently, these days, at present. */
export const vaguePresent: Rule = {
  name: 'vague-present',
  on: [],
  words: PHRASES.map(([word]) => word!),
  read(row, at) {
    for (const phrase of PHRASES) {
      const to = row.after(at, ...phrase);
      if (!to || (UNTAGGED.includes(phrase[0]!) && phrase.length < 3)) continue;
      if (phrase.length === 1 && row.at(to).text === '-' && !row.at(to).spaced) continue;
      return { to, meaning: { kind: 'vague', ref: 'PRESENT_REF' } };
    }
    return undefined;
  },
};
