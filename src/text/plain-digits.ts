/** Digits of every script that writes in tens, as those of ASCII: ۱۲ and १२ as 12. The text keeps its length. */

/** Where the ten digits of a script begin: Arabic, Persian and Urdu, N'Ko, Devanagari, Bengali, Gurmukhi and on to Mongolian; full width. */
const ZEROS = [
  ...[0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6],
  ...[0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10],
];

const DIGITS: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, n) => [String.fromCharCode(zero + n), String(n)] as const),
  ),
);

/** Arabic has marks of its own for thousands and decimals. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\u066c', ','],
  ['\u066b', '.'],
]);

export function plainDigits(text: string): string {
  return text.replace(
    /[\p{Nd}\u066b\u066c]/gu,
    (mark) => DIGITS.get(mark) ?? MARKS.get(mark) ?? mark,
  );
}
