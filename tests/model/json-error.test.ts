import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../src/model/json-error.ts';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['nothing', '', 1, 1, 'a value', true],
    ['an open list', '[1, 2', 1, 6, 'a comma or "]"', true],
    ['an open object', '{"a": 1,\n  "b"', 2, 6, '":"', true],
    ['an open string', '["abc', 1, 6, 'the rest of a string', true],
    ['a number cut off', '[1.', 1, 2, 'a value or "]"', false],
    ['a key without quotes', '{a: 1}', 1, 2, 'a field name in double quotes or "}"', false],
    ['a comma before the end', '{"a": 1,}', 1, 9, 'a field name in double quotes', false],
    ['a bracket of the other kind', '[1}', 1, 3, 'a comma or "]"', false],
    ['a line break in a string', '["a\nb"]', 1, 4, 'a line break written as \\n', false],
    ['something after the value', '{} x', 1, 4, 'nothing more', false],
    ['a word', '[nul]', 1, 2, 'a value or "]"', false],
  ])('%s', (_, text, line, column, expected, cutOff) => {
    expect(findJsonError(text)).toMatchObject({ line, column, expected, cutOff });
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'null',
      ' ',
      '\n',
      '\u0001',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
          fc.json(),
          fc.string(),
        ),
        (text) => {
          expect(findJsonError(text) === undefined).toBe(isJson(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
