import { sayEnglish } from '../messages/say.ts';
import type { Edtf } from '../model/dataset.ts';
import { countOf } from '../query/word-count.ts';
import { wordEdtfDate } from '../query/word-when.ts';
import type { Coverage } from './count-coverage.ts';

const whole = (share: number): number => Math.max(1, Math.round(share));

/** "named by 12 articles on 9 days, by 4 of them more than three days later". */
export function wordCoverage({ articles, days, later, listed, published }: Coverage): string {
  const still =
    whole(articles) === 1
      ? 'more than three days later'
      : `by ${whole(later)} of them more than three days later`;
  const parts = [
    articles > 0
      ? `named by ${countOf(whole(articles), 'article')} on ${countOf(whole(days), 'day')}`
      : `${countOf(whole(published), 'article')} published`,
    later > 0 ? still : '',
    listed > 0 ? `listed in ${listed === 1 ? 'a chronology' : `${listed} chronologies`}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** "Tuesday 6 October 2020". */
export const wordDay = (day: number): string =>
  wordEdtfDate(new Date(day).toISOString().slice(0, 10) as Edtf, sayEnglish, 'long');
