import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainDigits } from '../../src/text/plain-digits.ts';

it.each([
  ['Arabic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['Devanagari', '०१२३४५६७८९', '0123456789'],
  ['Bengali', '০১২৩৪৫৬৭৮৯', '0123456789'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['full width', '０１２３４５６７８９', '0123456789'],
  ['the Arabic marks', '٣٠٬٠٠٠ و ٢٫٥', '30,000 و 2.5'],
  ['no digits', 'Two ½ Ⅻ ²', 'Two ½ Ⅻ ²'],
])('%s', (_, text, plain) => expect(plainDigits(text)).toBe(plain));

it('keeps the length of any text, and what is plain already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainDigits(text);
      expect(plain).toHaveLength(text.length);
      expect(plainDigits(plain)).toBe(plain);
    }),
  );
});
