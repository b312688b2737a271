import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentSentences } from '../../src/text/segment-sentences.ts';

const sentences = (text: string): string[] =>
  segmentSentences(text).map(({ start, end }) => text.slice(start, end));

it.each<[name: string, text: string, expected: string[]]>([
  ['two sentences', 'He left. She stayed.', ['He left.', 'She stayed.']],
  ['a title', 'Gen. Doe met Mr. Roe. They spoke.', ['Gen. Doe met Mr. Roe.', 'They spoke.']],
  ['initials of a name', 'John F. Doe met J. R. Roe.', ['John F. Doe met J. R. Roe.']],
  [
    'the zone of a clock',
    'It fell at 3.15 a.m. Moscow time on Tuesday.',
    ['It fell at 3.15 a.m. Moscow time on Tuesday.'],
  ],
  [
    'a clock at the end',
    'It fell at 3 a.m. Moscow was calm.',
    ['It fell at 3 a.m.', 'Moscow was calm.'],
  ],
  ['a country in initials', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
  [
    'initials at the end',
    'He left the U.S. The rest stayed.',
    ['He left the U.S.', 'The rest stayed.'],
  ],
  ['a short month', 'It began on Nov. 5. It ended.', ['It began on Nov. 5.', 'It ended.']],
  [
    'No. before a number',
    'It is No. 5 here. No. It is not.',
    ['It is No. 5 here.', 'No.', 'It is not.'],
  ],
  ['a decimal', 'It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
  ['a company', 'Acme Inc. said so. The end.', ['Acme Inc. said so.', 'The end.']],
  ['an ellipsis', 'He said ... nothing. Then left.', ['He said ... nothing.', 'Then left.']],
  ['a closing quotation mark', '“We left.” They stayed.', ['“We left.”', 'They stayed.']],
  ['typewriter quotation marks', "``We left.'' They stayed.", ["``We left.''", 'They stayed.']],
  ['a quotation that goes on', '“Why?” he asked. They left.', ['“Why?” he asked.', 'They left.']],
  ['a question and its speaker', '“Why?” Jane Doe asked.', ['“Why?” Jane Doe asked.']],
  ['lines are paragraphs', 'A headline\nThe text.', ['A headline', 'The text.']],
  [
    'a line broken in a sentence',
    'It has importance\n\n to us,” he said.',
    ['It has importance\n\n to us,” he said.'],
  ],
  ['a line broken after "of"', 'The people of\nRome left.', ['The people of\nRome left.']],
  ['a dateline', 'ROME (Reuters) - Doe left. He ran.', ['Doe left.', 'He ran.']],
  ['a dateline with a day', 'WASHINGTON, Nov. 15 -- Doe left.', ['Doe left.']],
  [
    'a dateline after a by-line',
    'By JO DOE Staff Writer OSLO, Norway (AP) - Doe left.',
    ['By JO DOE Staff Writer', 'Doe left.'],
  ],
  ['a forgotten space', 'They want peace.He said so.', ['They want peace.', 'He said so.']],
  [
    'a caption that runs into the lead',
    'Hundreds queued for water in the old town The mayor has asked for help.',
    ['Hundreds queued for water in the old town', 'The mayor has asked for help.'],
  ],
  [
    'a caption before a name with the',
    'The ferry lay on its side for three days The Lorn office of its owner was searched.',
    ['The ferry lay on its side for three days', 'The Lorn office of its owner was searched.'],
  ],
  [
    'a company that ends its sentence',
    'Its biggest lender is Lorn Bank Inc. Novak, which owns two ships, sued.',
    ['Its biggest lender is Lorn Bank Inc.', 'Novak, which owns two ships, sued.'],
  ],
  [
    'a state that ends its sentence',
    'He was shot in Lorn, N.Y. Novak treated him.',
    ['He was shot in Lorn, N.Y.', 'Novak treated him.'],
  ],
  ['rulers hold no words', 'One.\n---\n***\nTwo.', ['One.', 'Two.']],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each<[name: string, text: string]>([
  ['a newspaper', 'They told the newspaper The Lorn post was empty.'],
  ['a newspaper behind a preposition', 'She wrote in The Lorn about her years at sea.'],
  ['a headline in title case', 'Mayor Says The city Will Pay For All Of It'],
  ['a quotation', 'He said “we asked for The help of all” and left.'],
  ['a group with a letter', 'They lost the Group A match in the city of Lorn.'],
  ['an officer of a company', 'It was Acme Inc. Chairman Jo Doe who left.'],
  ['a senate', 'The U.S. Senate voted on Monday.'],
])('keeps %s whole', (_, text) => {
  expect(sentences(text)).toEqual([text]);
});

it.each<[name: string, text: string]>([
  ['an organisation with a dash', 'The Free Front (FF) - a small group - left.'],
  ['an alliance with a dash', 'NATO - which met - left.'],
])('takes no dateline from %s', (_, text) => {
  expect(sentences(text)).toEqual([text]);
});

it('leaves out what is to be skipped', () => {
  const text = 'Menu. He left. Footer.';
  const skip = [
    { start: 0, end: 5 },
    { start: 15, end: 22 },
  ];
  expect(segmentSentences(text, skip)).toEqual([{ start: 6, end: 14 }]);
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '.',
      '!',
      '"',
      '”',
      ' ',
      '\n',
      'A',
      'b',
      '\u202e',
      '\u200b',
      '\ud800',
      '(',
      ')',
      '-',
      ',',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  maxLength: 200,
});

it('gives spans in order, inside any text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let last = 0;
      for (const { start, end } of segmentSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
}, 30_000);

it.each(['a', 'a ', '. ', 'A.', '\n', '"', '(AP) - ', 'A (B) - ', 'word\n'])(
  'takes a long line of %j in its stride',
  (unit) => {
    const text = unit.repeat(400_000);
    expect(segmentSentences(text).every(({ end }) => end <= text.length)).toBe(true);
  },
);
