import type { Rule } from '../read/rule.ts';

/** This morning, last night, that evening, the next morning, the same afternoon. */
export const whichPart: Rule = {
  name: 'which-part',
  on: [],
  words: ['the', 'this', 'last', 'that', 'same', 'next', 'following', 'previous'],
  read(row, at) {
    const the = row.is(at, 'the');
    const word = the ? at + 1 : at;
    const { part, plural } = row.lexeme(word + 1);
    if (!part || plural || row.is(word + 1, 'noon', 'midnight')) return undefined;
    const day = (amount: number, from: 'published' | 'mentioned') => ({
      to: word + 2,
      meaning: {
        kind: 'shift',
        unit: 'day',
        amount,
        past: amount <= 0,
        from,
        whole: true,
        fields: { part },
      } as const,
    });
    if (!the && row.is(word, 'this')) return day(0, 'published');
    if (!the && row.is(word, 'last')) return day(-1, 'published');
    if (row.is(word, 'that', 'same')) return day(0, 'mentioned');
    if (row.is(word, 'next', 'following')) return day(1, 'mentioned');
    return row.is(word, 'previous') ? day(-1, 'mentioned') : undefined;
  },
};
