/** The preposition that leads to a phrase, and where it starts. */
import type { Relation } from '../date-expression.ts';
import type { TokenRow } from './token-row.ts';

const ONE: Readonly<Record<string, Relation>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'by',
  before: 'before',
  after: 'after',
  between: 'between',
  from: 'from',
  to: 'to',
  through: 'to',
  in: 'in',
  on: 'on',
  at: 'at',
  for: 'for',
  during: 'during',
  throughout: 'throughout',
  over: 'over',
  within: 'within',
  around: 'around',
  following: 'after',
};

export interface RelationRead {
  readonly relation: Relation;
  /** Index of its first token. */
  readonly from: number;
}

/** The preposition before the phrase from `from` to `to`; "by Monday's vote" tells who, not when. */
export function readRelation(row: TokenRow, from: number, to: number): RelationRead | undefined {
  const at = row.is(from - 1, 'the') ? from - 2 : from - 1;
  if (row.is(at, 'of') && row.is(at - 1, 'as')) return { relation: 'as-of', from: at - 1 };
  if (row.is(at, 'to') && row.is(at - 1, 'prior', 'up'))
    return { relation: row.is(at - 1, 'prior') ? 'before' : 'until', from: at - 1 };
  if (row.is(at, 'in', 'on', 'from') && row.is(at - 1, 'starting', 'beginning'))
    return { relation: 'since', from: at - 1 };
  const word = row.at(at).text;
  const relation = Object.hasOwn(ONE, word) ? ONE[word] : undefined;
  const agent = relation === 'by' && row.after(to, "'", 's') !== undefined;
  return relation && !agent ? { relation, from: at } : undefined;
}
