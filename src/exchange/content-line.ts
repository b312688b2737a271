/** Content lines of iCalendar, RFC 5545 section 3.1: escaped, folded at 75 octets, ended by CRLF. */

const OCTETS = 75;

/** Octets of a character in UTF-8. */
function octetsOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A text as a value: its line breaks written out, characters that no line may hold left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** "NAME:value" folded: a line that goes on starts with a space, and no character is split. */
export function contentLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  for (const char of `${name}:${value}`) {
    const more = octetsOf(char);
    if (octets + more > OCTETS) {
      line += '\r\n ';
      octets = 1;
    }
    line += char;
    octets += more;
  }
  return `${line}\r\n`;
}
