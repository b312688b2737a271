import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { wordUnseenCharacters } from '../../src/query/unseen-characters.ts';

describe('wordUnseenCharacters', () => {
  it.each([
    [
      'an override and its end',
      'a \u202Edlrow\u202C b',
      'The text holds 2 unseen characters that may change the order of its words.',
    ],
    ['a zero-width space', 'ze\u200Bro', 'The text holds 1 unseen character without width.'],
    [
      'both',
      '\u2066a\u2069 b\u2060c',
      'The text holds 2 unseen characters that may change the order of its words and 1 unseen character without width.',
    ],
  ])('tells of %s', (_, text, words) => {
    expect(wordUnseenCharacters(text, sayEnglish)).toBe(words);
  });

  it.each([
    ['plain words', 'Tarrel rejected the demand.'],
    ['Arabic letters, which turn the direction by themselves', 'قال الرئيس'],
    ['a joiner in Persian and in an emoji', 'می\u200Cخواهم 👩\u200D👧'],
    ['a soft hyphen', 'wit\u00ADness'],
    ['nothing', ''],
  ])('must not match %s', (_, text) => {
    expect(wordUnseenCharacters(text, sayEnglish)).toBeUndefined();
  });
});
