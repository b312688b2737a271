import { keyDates } from '../messages/en/key-dates.ts';
import type { Say } from '../messages/say.ts';
import type { Edtf } from '../model/dataset.ts';
import { wordEdtfDate } from '../query/word-when.ts';
import type { Coverage } from './count-coverage.ts';

const whole = (share: number): number => Math.max(1, Math.round(share));

/** "named by 12 articles on 9 days, by 4 of them more than three days later". */
export function wordCoverage(coverage: Coverage, say: Say): string {
  const { articles, days, later, listed, published } = coverage;
  const words = say(keyDates);
  const parts = [
    articles > 0
      ? words.namedBy(whole(articles), whole(days))
      : words.publishedThen(whole(published)),
    later > 0 ? words.later(whole(articles) === 1 ? undefined : whole(later)) : '',
    listed > 0 ? words.listed(listed) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** "Tuesday 6 October 2020". */
export const wordDay = (day: number, say: Say): string =>
  wordEdtfDate(new Date(day).toISOString().slice(0, 10) as Edtf, say, 'long');
