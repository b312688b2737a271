import type { Rule } from '../read/rule.ts';
import { readUnitPhrase } from '../read/unit-phrase.ts';
import { UNIT_STARTS } from '../words/unit-codes.ts';

/** Words before a bare plural that make it a length of time: "for weeks". */
const LEADS = [
  'for',
  'in',
  'within',
  'after',
  'over',
  'of',
  'the',
  'many',
  'took',
  'last',
  'lasted',
  'take',
  'takes',
  'spent',
  'by',
  'days',
  'weeks',
  'and',
];
const AGES = ['old', 'olds'];

/** Three days, a five-hour visit, two and a half years, weeks, decades-long. Not somebody's age. */
export const duration: Rule = {
  name: 'duration',
  on: UNIT_STARTS,
  read(row, at) {
    const phrase = readUnitPhrase(row, at);
    if (!phrase) return undefined;
    const { unit, plural, counted, number, determiner, which, hyphened } = phrase;
    if (
      unit === 'weekend' ||
      (unit === 'quarter' && !plural) ||
      (unit === 'second' && !plural && !hyphened && !row.is(at, 'one'))
    )
      return undefined;
    if (
      which ||
      (determiner &&
        !['a', 'an', 'the', 'those', 'these', 'its', 'his', 'her', 'their', 'our'].includes(
          determiner,
        ))
    )
      return undefined;
    let to = phrase.to;
    if (!counted) {
      const long = row.at(to).text === '-' && row.is(to + 1, 'long') && !plural;
      if (long && !determiner)
        return { to: to + 2, meaning: { kind: 'duration', unit, amount: 1 } };
      if (
        !plural ||
        determiner ||
        unit === 'second' ||
        unit === 'quarter' ||
        !LEADS.includes(row.at(at - 1).text)
      )
        return undefined;
    } else if (determiner && determiner !== 'a' && determiner !== 'an' && determiner !== 'the') {
      return undefined;
    }
    if (row.at(to).text === '-' && row.is(to + 1, 'long')) to += 2;
    const age = row.skip(to, '-');
    if (AGES.includes(row.at(age).text)) return undefined;
    if (row.after(to, 'or', 'so')) to += 2;
    else if (row.after(to, 'or', 'two') ?? row.after(to, 'or', 'more')) to += 2;
    else if (row.after(to, 'and', 'a', 'half')) {
      return { to: to + 3, meaning: { kind: 'duration', unit, amount: (number ?? 1) + 0.5 } };
    }
    return {
      to,
      meaning: {
        kind: 'duration',
        unit,
        ...(counted && number !== undefined && { amount: number }),
      },
    };
  },
};
