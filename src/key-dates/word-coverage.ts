import { keyDates } from '../messages/en/key-dates.ts';
import type { Say } from '../messages/say.ts';
import type { Edtf } from '../model/dataset.ts';
import { wordEdtfDate } from '../query/word-when.ts';
import type { Coverage } from './count-coverage.ts';

const whole = (share: number): number => Math.max(1, Math.round(share));

/** Less than this of an article is no article. */
const HALF = 0.5;

/** "the news of 5 articles, named by 12 articles on 9 days, by 4 of them more than three days later". */
export function wordCoverage(coverage: Coverage, say: Say): string {
  const { news, articles, days, later, listed, published } = coverage;
  const words = say(keyDates);
  const isOne = whole(articles) === 1;
  const named = isOne ? words.namedByOne : words.namedBy(whole(articles), whole(days));
  const parts = [
    news >= HALF ? words.newsOf(whole(news)) : '',
    articles > 0 ? named : '',
    articles > 0 && later > 0 ? words.later(isOne ? undefined : whole(later)) : '',
    listed > 0 ? words.listed(whole(listed)) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : words.publishedThen(whole(published));
}

/** "Tuesday 6 October 2020". */
export const wordDay = (day: number, say: Say): string =>
  wordEdtfDate(new Date(day).toISOString().slice(0, 10) as Edtf, say, 'long');
