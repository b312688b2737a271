import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

const tokens = (text: string): string =>
  tokenize(text, { start: 0, end: text.length })
    .map((word) => word.text)
    .join(' | ');

it.each<[name: string, text: string, expected: string]>([
  ['clitics', "Rome's men didn't say we're", "Rome | 's | men | did | n't | say | we | 're"],
  ['typographic clitics', 'Rome’s men can’t', 'Rome | ’s | men | ca | n’t'],
  ['cannot', 'it cannot be', 'it | can | not | be'],
  ['hyphens', 'a long-simmering row', 'a | long | - | simmering | row'],
  ['currency', 'US$5 and $3.5 million', 'US$ | 5 | and | $ | 3.5 | million'],
  ['numbers', '1,234 people, 5% and the 1990s', '1,234 | people | , | 5 | % | and | the | 1990s'],
  ['a clock time', 'at 8:16 p.m. today', 'at | 8:16 | p.m. | today'],
  [
    'abbreviations',
    'Gen. Doe of the U.S. on Nov. 5.',
    'Gen. | Doe | of | the | U.S. | on | Nov. | 5 | .',
  ],
  ['an initial', 'John F. Doe', 'John | F. | Doe'],
  ['the last full stop', 'He left the plan.', 'He | left | the | plan | .'],
  ['quotation marks', "``Yes,'' he said", "`` | Yes | , | '' | he | said"],
  ['a dash', 'No -- never', 'No | -- | never'],
  ['a name with an apostrophe', "O'Neill met d'Estaing", "O'Neill | met | d'Estaing"],
  ['a possessive plural', "the states' men", "the | states | ' | men"],
  ['an address', 'see https://example.org/a-b?c=d.', 'see | https://example.org/a-b?c=d | .'],
  ['a company with &', 'AT&T rose', 'AT&T | rose'],
  ['a possessive after a quotation', 'the “Post”’s man', 'the | “ | Post | ” | ’s | man'],
  ['a possessive after an abbreviation', "Acme Corp.'s man", "Acme | Corp. | 's | man"],
  [
    'quotation marks after a full stop',
    "the 'big house.' Some left",
    "the | ' | big | house | . | ' | Some | left",
  ],
  ['a zero-width space inside', 'Ar\u200bmenia left', 'Ar\u200bmenia | left'],
  ['bidi controls are none', 'He \u202eleft\u202c.', 'He | left | .'],
])('%s', (_, text, expected) => {
  expect(tokens(text)).toBe(expected);
});

it('cuts any text into slices, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0;
      for (const word of tokenize(text, { start: 0, end: text.length })) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        last = word.end;
      }
    }),
  );
}, 30_000);

it.each(['a', 'a-', 'a.', 'a@', "'s", '0,', 'x\u200b'])('takes a long run of %j', (unit) => {
  const text = unit.repeat(200_000);
  expect(tokenize(text, { start: 0, end: text.length }).at(-1)?.end).toBe(text.length);
});
