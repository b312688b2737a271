/** What a company earned, lost or charged, told as a sum: "a loss of $4 million", "revenue was $9 million". */
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { lemmaOf, subjectAt } from '../tree/clause.ts';
import type { Judgement } from './trigger.ts';

const RESULTS =
  /^(?:loss|gain|charge|net|credit|write-off|write-down|writedown|profit|revenue|income|earning|earnings|turnover|dividend)$/;
const MEASURES = /^(?:sale|cost|price|deficit|surplus|debt|asset|spending|order|export|import)$/;
const CURRENCY = /^(?:[$£€¥]|C\$|US\$|A\$|dollar|euro|pound|yen|franc|mark|rupee|yuan|peso|dlr)$/i;

const isMoney = (s: Sentence, at: number): boolean =>
  CURRENCY.test(s.tokens[at]!.lemma) || /^[A-Z]{0,2}[$£€]/.test(s.tokens[at]!.text);

/** "a $230 million charge", "net of $81 million". */
export const isResultInMoney = (s: Sentence, at: number): boolean =>
  RESULTS.test(lemmaOf(s, at)) &&
  childrenBy(s, at, 'nmod', 'compound', 'nummod', 'amod').some((child) => isMoney(s, child));

/** "Revenue was $778 million": the sum is the predicate. */
export function judgeSum(s: Sentence, at: number): Judgement | undefined {
  if (!isMoney(s, at)) return undefined;
  const copula = childBy(s, at, 'cop');
  const subject = subjectAt(s, at);
  if (copula === undefined || subject === undefined) return undefined;
  const measure = lemmaOf(s, subject);
  if (!RESULTS.test(measure) && !MEASURES.test(measure)) return undefined;
  return {
    kept: {
      at,
      kind: 'business',
      form: 'stance',
      rule: `${measure} in money`,
      from: Math.min(subject, copula),
      to: Math.max(subject, copula),
    },
  };
}
