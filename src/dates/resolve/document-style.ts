/** What the document as a whole tells: news or history, and the order of day and month in its numbers. */
import type { Style } from '../date-expression.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Ymd } from './calendar-day.ts';

const isDeictic = ({ meaning }: Phrase): boolean => {
  if (meaning.kind === 'shift') return meaning.from === 'published' && meaning.unit !== 'decade';
  if (meaning.kind === 'yearEarlier' || meaning.kind === 'quarter') return true;
  if (meaning.kind === 'which') return meaning.from === 'published';
  return (
    meaning.kind === 'calendar' &&
    meaning.fields.weekday !== undefined &&
    meaning.fields.day === undefined
  );
};

/** A history names years, and seldom counts from the day of writing. */
export function documentStyle(phrases: readonly Phrase[], published: Ymd | undefined): Style {
  let years = 0;
  let deictic = 0;
  for (const phrase of phrases) {
    const { meaning } = phrase;
    if (isDeictic(phrase)) deictic++;
    const year = meaning.kind === 'calendar' ? meaning.fields.year : undefined;
    if (
      year !== undefined &&
      (!published ||
        year < published.year ||
        meaning.kind !== 'calendar' ||
        meaning.fields.day !== undefined)
    )
      years++;
  }
  return years >= 5 && years > 2 * deictic ? 'history' : 'news';
}

/** True where a number over 12 stands first in some date, and none stands second. */
export function isDayFirst(phrases: readonly Phrase[]): boolean {
  const numeric = phrases.flatMap(({ meaning }) =>
    meaning.kind === 'numeric' ? [meaning.parts] : [],
  );
  const dayFirst = numeric.filter(([first]) => first > 12).length;
  const monthFirst = numeric.filter(([, second]) => second > 12).length;
  return dayFirst > monthFirst;
}
