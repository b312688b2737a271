import { describe, expect, it } from 'vitest';
import { findCounts } from '../../src/accounts/find-counts.ts';

const counts = (text: string) =>
  findCounts(text, { start: 0, end: text.length }).map(({ value, start, end, noun }) => [
    value,
    text.slice(start, end),
    noun?.text,
  ]);

describe('numbers of something', () => {
  it.each<[name: string, text: string, found: readonly unknown[]]>([
    ['in digits', 'It sank 12 ships.', [[12, '12 ships', 'ships']]],
    [
      'in words, with words between',
      'It holds seven Lornish towns now.',
      [[7, 'seven Lornish towns', 'towns']],
    ],
    [
      'of a scale',
      'More than 1.5 million Lornians fled.',
      [[1_500_000, '1.5 million Lornians', 'Lornians']],
    ],
    ['in groups of three', 'It claimed 30,000 lives.', [[30_000, '30,000 lives', 'lives']]],
    ['of two words', 'They freed twenty-one sailors.', [[21, 'twenty-one sailors', 'sailors']]],
    ['of people', 'Six people died.', [[6, 'Six people', 'people']]],
    ['in Persian digits', 'دست‌کم ۱۲ ملوان کشته شدند', [[12, '۱۲ ملوان', 'ملوان']]],
    ['in Arabic digits, grouped', 'نزح ٣٠٬٠٠٠ شخص من لورن', [[30_000, '٣٠٬٠٠٠ شخص', 'شخص']]],
    ['in Latin digits among Arabic letters', 'قُتل 14 بحّارًا', [[14, '14 بحّارًا', 'بحّارًا']]],
    [
      'in Devanagari, grouped as in India',
      'लोर्न से १,५०,००० लोग भागे',
      [[150_000, '१,५०,००० लोग', 'लोग']],
    ],
    [
      'of a sum with a fraction',
      'قُدّر بـ ٢٫٥ million Lornians',
      [[2_500_000, '٢٫٥ million Lornians', 'Lornians']],
    ],
    ['in Persian digits in an English sentence', 'It sank ۱۲ ships.', [[12, '۱۲ ships', 'ships']]],
    [
      'two of them',
      'It named five ports and three captains.',
      [
        [5, 'five ports', 'ports'],
        [3, 'three captains', 'captains'],
      ],
    ],
  ])('%s', (_name, text, found) => {
    expect(counts(text)).toEqual(found);
  });

  it.each<[name: string, text: string]>([
    ['a day of a month', 'It began on September 28 in the north.'],
    ['a day before a month', 'It began on 28 September in the north.'],
    ['a year', 'It began in 1994 and ended.'],
    ['a duration', 'It lasted three days.'],
    ['a pronoun', 'No one came, and one of them said so.'],
    ['a Persian day and year', 'روز دوشنبه ۱ مارس ۲۰۲۱ آغاز شد'],
    ['an Arabic duration', 'استمر ٣ أيام'],
    ['a Hindi day of a month', 'यह २८ सितंबर को शुरू हुआ'],
    ['an ordinal', 'It is the second-largest of them.'],
  ])('not %s', (_name, text) => {
    expect(counts(text)).toEqual([]);
  });
});
