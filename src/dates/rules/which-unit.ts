import type { Meaning } from '../meaning.ts';
import type { UnitRule } from '../read/rule.ts';

/** "over the next year", "for the last week": how long, not which one. */
const LASTING = ['over', 'for', 'during', 'within', 'in', 'throughout', 'spent'];

/** Last week, this year, next month, the previous day, the following morning, that year, the same day. */
export const whichUnit: UnitRule = {
  name: 'which-unit',
  read(phrase, row, at) {
    if (phrase.plural || phrase.counted || phrase.hyphened) return undefined;
    const { unit, to, determiner, which } = phrase;
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
    const shift = (
      amount: number,
      from: 'published' | 'mentioned',
    ): { to: number; meaning: Meaning } => ({
      to,
      meaning: { kind: 'shift', unit, amount, past: amount <= 0, from, whole: true },
    });
    const long = unit === 'decade' || unit === 'century';
    if (determiner === 'this' && unit === 'day') return undefined;
    if (determiner === 'this' && (!which || which === 'same' || which === 'current'))
      return shift(0, 'published');
    if (determiner === 'that' && (!which || which === 'same')) return shift(0, 'mentioned');
    if (determiner && determiner !== 'the') return undefined;
    if (unit === 'quarter' && (which === 'latest' || which === 'current' || which === 'same')) {
      return {
        to,
        meaning: { kind: 'quarter', ...(which === 'current' && { which: 'this' as const }) },
      };
    }
    if (
      which === 'past' ||
      (which === 'last' && determiner && (LASTING.includes(row.at(at - 1).text) || long))
    )
      return { to, meaning: { kind: 'duration', unit, amount: 1, side: 'past' } };
    if (which === 'last') return shift(-1, 'published');
    if (which === 'next' && !determiner)
      return shift(1, unit === 'day' ? 'mentioned' : 'published');
    if (
      which === 'next' &&
      unit !== 'day' &&
      (long || LASTING.includes(row.at(at - 1).text)) &&
      !row.is(at - 1, 'in')
    )
      return { to, meaning: { kind: 'duration', unit, amount: 1, side: 'future' } };
    if (which === 'next' || which === 'following' || which === 'subsequent')
      return shift(1, 'mentioned');
    if (which === 'coming' || which === 'upcoming') return shift(1, 'published');
    if (which === 'previous' || which === 'preceding' || which === 'prior')
      return determiner ? shift(-1, 'mentioned') : undefined;
    if (which === 'same') return shift(0, 'mentioned');
    return which === 'current' || which === 'present' ? shift(0, 'published') : undefined;
  },
};
