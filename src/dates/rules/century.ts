import { readOrdinal } from '../read/read-date-parts.ts';
import { readEra } from '../read/read-era.ts';
import type { Rule } from '../read/rule.ts';

/** The 20th century, the nineteenth-century, the 9th century BC. */
export const century: Rule = {
  name: 'century',
  on: ['fewDigits', 'ordinal', 'cardinal'],
  read(row, at) {
    const ordinal = readOrdinal(row, at, 30);
    const unit = ordinal && row.skip(ordinal.to, '-');
    if (!unit || row.lexeme(unit).unit !== 'century') return undefined;
    const era = readEra(row, unit + 1);
    const first = era?.bce ? 1 - 100 * ordinal.value : 100 * (ordinal.value - 1);
    return { to: era?.to ?? unit + 1, meaning: { kind: 'calendar', fields: { century: first } } };
  },
};
