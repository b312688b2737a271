/** Numbers of something in a passage: "seven Azerbaijani cities", "four UN resolutions", "1 million Azeris". */
import type { Span } from '../model/dataset.ts';
import { SCALES, UNITS } from '../text/number-words.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { isMonthName, isTimeWord } from './time-words.ts';
import { isSmallWord, type PassageWord, wordsOfSpan } from './words-of-passage.ts';

/** A number and what it counts: `start` to `end` is the whole, from the number to the noun. */
export interface Count extends Span {
  readonly value: number;
  /** The number alone. */
  readonly number: Span;
  /** The noun that is counted; absent where a number stands alone. */
  readonly noun?: PassageWord;
}

const IRREGULAR = /^(?:people|men|women|children|police|troops|dead|injured|wounded|missing)$/i;
/** Words between a number and its noun. */
const MOST_BETWEEN = 4;

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d{2}s?$/.test(plainDigits(word));

/** In digits of any script, grouped as in 30,000 or 1,50,000, or in English words. */
function numberOf(word: string): number | undefined {
  const text = plainDigits(word);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return UNITS[text.toLowerCase()] ?? SCALES[text.toLowerCase()];
}

interface ReadNumber {
  readonly value: number;
  readonly last: number;
}

/** "two hundred", "1.5 million", "twenty-one": the value from a word on, and the index of its last word. */
function readNumber(words: readonly PassageWord[], at: number): ReadNumber | undefined {
  let value = numberOf(words[at]!.text);
  if (value === undefined) return undefined;
  let last = at;
  for (let next = words[at + 1]; next; next = words[last + 1]) {
    const word = next.text.toLowerCase();
    const scale = SCALES[word];
    const unit = UNITS[word];
    if (scale !== undefined) value *= scale;
    else if (unit !== undefined && unit < 10 && value % 10 === 0 && value < 100) value += unit;
    else break;
    last++;
  }
  return { value, last };
}

const isPlural = ({ text }: PassageWord): boolean => IRREGULAR.test(text) || /[^s’']s$/.test(text);

/** Written in letters that are not Latin. */
export const isOfOtherScript = (word: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(word);

/** Of a language whose plurals we do not know the word right after the number: ۱۲ ملوان, १२ नाविक. */
function nounOfOtherScript(text: string, words: readonly PassageWord[], at: number) {
  const [number, word] = [words[at - 1]!, words[at]];
  if (!word || !isOfOtherScript(word.text)) return undefined;
  return /^\s+$/.test(text.slice(number.end, word.start)) ? word : undefined;
}

/** The noun that a number counts: the last plural before the phrase ends. */
function nounAfter(text: string, words: readonly PassageWord[], from: number) {
  let noun: PassageWord | undefined;
  let before = words[from - 1]!;
  for (const word of words.slice(from, from + MOST_BETWEEN)) {
    const gap = text.slice(before.end, word.start);
    if (/[.,;:!?“”"()]/.test(gap) || (word.isSmall && !noun)) break;
    if (word.isSmall || isSmallWord(word.text)) break;
    if (isPlural(word)) noun = word;
    else if (noun) break;
    before = word;
  }
  return noun;
}

/** A day of a month, a year, a clock time: no count. */
function isOfDate(words: readonly PassageWord[], at: number, last: number): boolean {
  const [before, after] = [words[at - 1], words[last + 1]];
  if (before && isMonthName(before.text)) return true;
  if (after && (isMonthName(after.text) || isTimeWord(after.text))) return true;
  return isYear(words[at]!.text);
}

/** The counts in a stretch of a text, in order; years, days and durations are left out. */
export function findCounts(text: string, span: Span): readonly Count[] {
  const words = wordsOfSpan(text, span);
  const counts: Count[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = readNumber(words, at);
    if (!number) continue;
    const [first, last] = [words[at]!, words[number.last]!];
    if (!isOfDate(words, at, number.last)) {
      const noun =
        nounOfOtherScript(text, words, number.last + 1) ?? nounAfter(text, words, number.last + 1);
      const digits = { start: first.start, end: last.end };
      // "one" and "no one" are pronouns where nothing is counted.
      if (noun && !isTimeWord(noun.text))
        counts.push({
          value: number.value,
          number: digits,
          noun,
          start: first.start,
          end: noun.end,
        });
      else if (/\p{Nd}/u.test(first.text) && !noun)
        counts.push({ value: number.value, number: digits, ...digits });
    }
    at = number.last;
  }
  return counts;
}
