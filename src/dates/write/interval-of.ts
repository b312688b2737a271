/** What a preposition and a date say together. */
import type { Edtf } from '../../model/dataset.ts';
import { boundsOf, isEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DateInterval, Relation } from '../date-expression.ts';

const side = (edtf: Edtf, end: 'first' | 'last'): string => {
  const parts = edtf.split('/');
  return (end === 'first' ? parts[0] : parts.at(-1))!;
};

const interval = (text: string, extent: DateInterval['extent']): DateInterval | undefined =>
  isEdtf(text) ? { edtf: text, extent } : undefined;

/** "since D" is D/.., "until D" is ../D, both lasting; "by", "before" and "after" bound an event that happens once. */
export function intervalOf(relation: Relation | undefined, edtf: Edtf): DateInterval | undefined {
  switch (relation) {
    case 'since':
      return interval(`${side(edtf, 'first')}/..`, 'throughout');
    case 'until':
      return interval(`../${side(edtf, 'last')}`, 'throughout');
    case 'by':
      return interval(`../${side(edtf, 'last')}`, 'within');
    case 'before':
      return interval(`../${side(edtf, 'first')}`, 'within');
    case 'after':
      return interval(`${side(edtf, 'last')}/..`, 'within');
    case 'throughout':
      return { edtf, extent: 'throughout' };
    default:
      return undefined;
  }
}

/** "from C to D", "between C and D": C/D; undefined where D is not after C. */
export function rangeOf(
  relation: Relation | undefined,
  from: Edtf,
  to: Edtf,
): DateInterval | undefined {
  const [a, b] = [parseEdtf(from), parseEdtf(to)];
  const [start, end] = [a && boundsOf(a).start, b && boundsOf(b).end];
  if (start === undefined || end === undefined || start >= end) return undefined;
  return interval(
    `${side(from, 'first')}/${side(to, 'last')}`,
    relation === 'between' ? 'within' : 'throughout',
  );
}
