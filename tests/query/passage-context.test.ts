import { describe, expect, it } from 'vitest';
import { passageContext } from '../../src/query/passage-context.ts';
import { anArticle, spanOf } from '../builders/dataset.ts';

const TEXT = [
  'Bridge falls',
  'The bridge fell on Friday, the mayor said. Nobody was hurt. Trains stand still.',
  'A new bridge is planned.',
  '* Comment:',
].join('\n');
const article = anArticle({
  id: 'a',
  text: TEXT,
  furniture: [spanOf(TEXT, '* Comment:')],
});

describe('passageContext', () => {
  const cases: readonly (readonly [name: string, quote: string, before: string, after: string])[] =
    [
      [
        'the rest of the sentence on both sides',
        'fell on Friday',
        'The bridge ',
        ', the mayor said.',
      ],
      [
        'the sentence before in the same line, the sentence after',
        'Nobody was hurt.',
        'The bridge fell on Friday, the mayor said. ',
        ' Trains stand still.',
      ],
      [
        'not the line before; the next line after the last sentence of a line',
        'The bridge fell on Friday, the mayor said. Nobody was hurt. Trains stand still.',
        '',
        '\nA new bridge is planned.',
      ],
      ['never furniture', 'A new bridge is planned.', '', ''],
    ];
  it.each(cases)('%s', (_, quote, before, after) => {
    const context = passageContext(article, spanOf(TEXT, quote));
    const words = (side: { start: number; end: number } | undefined) =>
      side ? TEXT.slice(side.start, side.end) : '';
    expect(words(context.before)).toBe(before);
    expect(words(context.after)).toBe(after);
  });

  it('keeps to the nearest words of a line without end', () => {
    const text = `${'word '.repeat(100_000)}it happened ${'word '.repeat(100_000)}`;
    const { before, after } = passageContext(anArticle({ text }), spanOf(text, 'it happened'));
    for (const side of [before, after]) {
      expect(side && side.end - side.start).toBeLessThanOrEqual(320);
    }
    expect(before?.end).toBe(spanOf(text, 'it happened').start);
  });

  it('a text that is the passage alone has none', () => {
    const text = 'It happened.';
    expect(passageContext(anArticle({ text }), { start: 0, end: text.length })).toEqual({});
  });
});
