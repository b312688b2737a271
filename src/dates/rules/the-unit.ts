import type { UnitRule } from '../read/rule.ts';

const UNITS = ['day', 'week', 'month', 'year', 'decade', 'quarter'];
/** Before "of the year" and "in the day". */
const PARTS =
  'turn end beginning start middle rest close half part earlier later late early remainder most course months weeks days quarters'.split(
    ' ',
  );

/** The end of the month, later in the day, for the year: a unit that the text is in. */
export const theUnit: UnitRule = {
  name: 'the-unit',
  read(phrase, row, at) {
    const { unit, to } = phrase;
    if (phrase.plural || phrase.which || phrase.counted || phrase.determiner !== 'the')
      return undefined;
    const turn = unit === 'century' && row.is(at - 1, 'of') && row.is(at - 2, 'turn');
    if (!UNITS.includes(unit) && !turn) return undefined;
    const part = row.is(at - 1, 'of', 'in') && PARTS.includes(row.at(at - 2).text);
    if (unit === 'quarter') {
      return part || row.is(at - 1, 'for', 'in', 'during')
        ? { to, meaning: { kind: 'quarter' } }
        : undefined;
    }
    if (unit === 'year' && row.is(to, 'ended', 'ending', 'to'))
      return { to, meaning: { kind: 'duration', unit, amount: 1 } };
    const owner = (unit === 'week' || unit === 'year') && row.after(to, "'", 's') !== undefined;
    const whole =
      unit === 'week'
        ? row.is(at - 1, 'for')
        : unit === 'year' && (row.is(at - 1, 'for') || row.is(to - 2, 'full', 'fiscal'));
    if (!part && !whole && !owner) return undefined;
    return {
      to,
      meaning: { kind: 'shift', unit, amount: 0, past: true, from: 'published', whole: true },
    };
  },
};
