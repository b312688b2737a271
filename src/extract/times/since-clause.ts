/** "has been adviser since he took office in January 2001": the time runs from that of the clause with "since". */
import type { DateExpression } from '../../dates/date-expression.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ArticleId, When } from '../../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import { lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PlacedDate } from './place-dates.ts';

/** "has been the focus of a battle since he was found": what the noun is told of. */
function aboveNoun(s: Sentence, noun: number): number {
  let at = noun;
  for (let i = 0; i < 4 && /^(?:nmod|obj|conj)$/.test(s.tokens[at]!.deprel); i++)
    at = s.tokens[at]!.head;
  return at;
}

export function sinceClause(
  s: Sentence,
  trigger: Trigger,
  placed: readonly PlacedDate[],
): DateExpression | undefined {
  const verb = trigger.form === 'noun' ? aboveNoun(s, trigger.at) : (trigger.verb ?? trigger.at);
  for (const clause of childrenBy(s, verb, 'advcl')) {
    if (!childrenBy(s, clause, 'mark').some((mark) => lemmaOf(s, mark) === 'since')) continue;
    const date = placed.find((p) => p.host === clause || s.tokens[p.host]!.head === clause)?.date;
    if (date) return date;
  }
  return undefined;
}

/** From the start of a date on, still so when reported. */
export function openSince(date: DateExpression, article: ArticleId): When | undefined {
  const value = date.edtf === undefined ? undefined : parseEdtf(date.edtf);
  const start = value?.kind === 'interval' ? value.start : value;
  if (!start) return undefined;
  return {
    edtf: formatEdtf({ kind: 'interval', start }),
    basis: 'stated',
    extent: 'throughout',
    phrase: { article, start: date.start, end: date.end, quote: date.quote },
    ...(date.anchor && { anchor: date.anchor }),
    rule: date.rule,
  };
}
