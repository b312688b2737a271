import { states } from '../../messages/en/states.tsx';
import type { Say } from '../../messages/say.ts';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** A size in decimal units: "640 bytes", "12.4 kB", "3.1 MB". */
export function wordBytes(bytes: number, say: Say): string {
  const { size: word, bytes: smallest } = say(states);
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length) {
    size /= 1000;
    unit++;
  }
  return word(size, UNITS[unit - 1] ?? smallest);
}
