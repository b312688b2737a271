/** What the rules for the date of a trigger share. */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Trigger } from '../triggers/trigger.ts';

export interface DateOfTrigger {
  readonly date: DateExpression;
  /** How it came to the trigger, for `explain`. */
  readonly way: string;
}

/** The time expression of a word; with `insideToo` also one that only names it ("the 2001 conflict"). */
export type Lookup = (host: number, insideToo?: boolean) => DateExpression | undefined;

const SPOKEN_KINDS = new Set(['statement', 'criticism', 'appeal', 'refusal', 'warning', 'support']);

/** Whether a verb is a saying: its time is not that of what it speaks of. */
export const isSpokenKind = (all: readonly Trigger[], verb: number): boolean =>
  all.some((t) => t.form === 'verb' && t.at === verb && SPOKEN_KINDS.has(t.kind));
