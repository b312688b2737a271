/** A text as a terminal may show it: no character of it steers the terminal, or turns the words that follow around. */
export const printable = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}]/gu,
      (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );

/** At most so many characters, the last of them "…" where something is cut off. */
export function shortened(text: string, length: number): string {
  if (length < 1) return '';
  const chars = [...text];
  return chars.length <= length ? text : `${chars.slice(0, length - 1).join('')}…`;
}

/** "1 article", "2 articles". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
