import type { UnitRule } from '../read/rule.ts';

/** The end of the month, later in the day: a unit that the text is in. */
export const theUnit: UnitRule = {
  name: 'the-unit',
  read(phrase, row, at) {
    if (phrase.plural || phrase.which || phrase.counted || phrase.determiner !== 'the')
      return undefined;
    const { unit, to } = phrase;
    if (!['day', 'week', 'month', 'year', 'decade', 'century', 'quarter'].includes(unit))
      return undefined;
    const part =
      row.is(at - 1, 'of', 'in') &&
      row.is(
        at - 2,
        'end',
        'beginning',
        'start',
        'middle',
        'rest',
        'close',
        'half',
        'part',
        'earlier',
        'later',
        'late',
        'early',
        'turn',
        'remainder',
        'most',
        'course',
      );
    if (unit === 'quarter' && (part || row.is(at - 1, 'for', 'in', 'during')))
      return { to, meaning: { kind: 'quarter' } };
    if (part)
      return {
        to,
        meaning: { kind: 'shift', unit, amount: 0, past: true, from: 'published', whole: true },
      };
    if (unit === 'year' && row.is(to, 'ended', 'ending', 'to'))
      return { to, meaning: { kind: 'duration', unit, amount: 1 } };
    return undefined;
  },
};
