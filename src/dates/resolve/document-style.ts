/** What the document as a whole tells: news or history, and the order of day and month in its numbers. */
import type { Style } from '../date-expression.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Ymd } from './calendar-day.ts';

/** A history names at least so many years. */
const MOST_NEWS_YEARS = 6;
/** It names so many years for each word that counts from the day of writing; fewer where they are long past. */
const YEARS_PER_DEICTIC = 5;
const OLD_YEARS_PER_DEICTIC = 2;
/** Years before publication that half of the dates must lie to be long past. */
const LONG_PAST = 20;

const isDeictic = ({ meaning }: Phrase): boolean => {
  if (meaning.kind === 'shift') return meaning.from === 'published' && meaning.unit !== 'decade';
  if (meaning.kind === 'yearEarlier' || meaning.kind === 'quarter') return true;
  if (meaning.kind === 'duration') return meaning.side !== undefined;
  if (meaning.kind === 'which') return meaning.from === 'published';
  return (
    meaning.kind === 'calendar' &&
    meaning.fields.weekday !== undefined &&
    meaning.fields.day === undefined
  );
};

/** Years named other than that of publication. */
function otherYears(phrases: readonly Phrase[], published: Ymd | undefined): readonly number[] {
  return phrases.flatMap(({ meaning }) => {
    const year = meaning.kind === 'calendar' ? meaning.fields.year : undefined;
    return year !== undefined && year !== published?.year ? [year] : [];
  });
}

/** A history names years, and seldom counts from the day of writing. */
export function documentStyle(phrases: readonly Phrase[], published: Ymd | undefined): Style {
  const years = otherYears(phrases, published);
  if (years.length < MOST_NEWS_YEARS) return 'news';
  const deictic = phrases.filter(isDeictic).length;
  const old = years.filter((year) => !published || year <= published.year - LONG_PAST).length;
  const needed = old * 2 > years.length ? OLD_YEARS_PER_DEICTIC : YEARS_PER_DEICTIC;
  return years.length > needed * deictic ? 'history' : 'news';
}

/** Whether the day stands first in numeric dates, by those that have a number over 12; undefined where none tells. */
export function isDayFirst(phrases: readonly Phrase[]): boolean | undefined {
  const numeric = phrases.flatMap(({ meaning }) =>
    meaning.kind === 'numeric' ? [meaning.parts] : [],
  );
  const dayFirst = numeric.filter(([first]) => first > 12).length;
  const monthFirst = numeric.filter(([, second]) => second > 12).length;
  return dayFirst === monthFirst ? undefined : dayFirst > monthFirst;
}
