import type { Origin, Which } from '../meaning.ts';
import type { Reading, UnitRule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import type { UnitPhrase } from '../read/unit-phrase.ts';
import type { Unit } from '../words/lexeme.ts';

/** "over the next year", "for the last week": how long, not which one. */
const LASTING = ['over', 'for', 'during', 'within', 'in', 'throughout', 'spent'];
const TOO_SHORT: readonly Unit[] = ['hour', 'minute', 'second'];
const LONG: readonly Unit[] = ['decade', 'century'];

/** How far, and from where, a word before a unit points. */
const POINTERS: Readonly<Record<string, readonly [amount: number, from: Origin]>> = {
  last: [-1, 'published'],
  current: [0, 'published'],
  present: [0, 'published'],
  coming: [1, 'published'],
  upcoming: [1, 'published'],
  previous: [-1, 'mentioned'],
  preceding: [-1, 'mentioned'],
  prior: [-1, 'mentioned'],
  same: [0, 'mentioned'],
  next: [1, 'mentioned'],
  following: [1, 'mentioned'],
  subsequent: [1, 'mentioned'],
};
const NEEDS_ARTICLE = ['previous', 'preceding', 'prior'];

/** "the past year", "for the last week", "over the next decade": which side of now the length lies on. */
function sideOf(
  { which, determiner, unit }: UnitPhrase,
  row: TokenRow,
  at: number,
): 'past' | 'future' | undefined {
  if (which === 'past') return unit === 'weekend' ? undefined : 'past';
  if (!determiner) return undefined;
  const lasting = LONG.includes(unit) || LASTING.includes(row.at(at - 1).text);
  if (which === 'last') return lasting ? 'past' : undefined;
  return which === 'next' && unit !== 'day' && lasting && !row.is(at - 1, 'in')
    ? 'future'
    : undefined;
}

/** This week, that year, last month, the same day: how far, and from where. */
function pointerOf({ which, determiner, unit }: UnitPhrase): readonly [number, Origin] | undefined {
  if (unit === 'weekend' && which === 'past') return [-1, 'published'];
  if (determiner === 'this')
    return unit === 'day' || (which && which !== 'same' && which !== 'current')
      ? undefined
      : [0, 'published'];
  if (determiner === 'that') return which && which !== 'same' ? undefined : [0, 'mentioned'];
  if (!which || (determiner && determiner !== 'the')) return undefined;
  if (NEEDS_ARTICLE.includes(which) && !determiner) return undefined;
  if (which === 'next' && !determiner && unit !== 'day') return [1, 'published'];
  return Object.hasOwn(POINTERS, which) ? POINTERS[which] : undefined;
}

/** Last week, this year, next month, the previous day, that year, the same day, the past decade. */
export const whichUnit: UnitRule = {
  name: 'which-unit',
  read(phrase, row, at): Reading | undefined {
    const { unit, to, which, determiner } = phrase;
    if (phrase.plural || phrase.counted || phrase.hyphened || TOO_SHORT.includes(unit))
      return undefined;
    if (
      unit === 'quarter' &&
      (which === 'latest' || which === 'same' || which === 'current') &&
      determiner !== 'this'
    ) {
      const now: { which?: Which } = which === 'current' ? { which: 'this' } : {};
      return { to, meaning: { kind: 'quarter', ...now } };
    }
    const side = sideOf(phrase, row, at);
    if (side) return { to, meaning: { kind: 'duration', unit, amount: 1, side } };
    const pointer = pointerOf(phrase);
    if (!pointer) return undefined;
    const [amount, from] = pointer;
    return { to, meaning: { kind: 'shift', unit, amount, past: amount <= 0, from, whole: true } };
  },
};
