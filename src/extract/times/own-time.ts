/** Whether a sentence tells a time of its own, so that none is lent to it. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import { findOffsets } from './find-offsets.ts';

/** "Before his appointment, he served": the main clause lies at a time of its own, if at none that is named. */
function tellsAnotherTime(s: Sentence): boolean {
  const root = s.tokens.findIndex((token) => token.head < 0);
  return (
    root >= 0 &&
    childrenBy(s, root, 'obl', 'advcl').some(
      (child) =>
        s.tokens[child]!.xpos !== 'VBG' &&
        childrenBy(s, child, 'case', 'mark').some((mark) =>
          (child < root ? /^(?:before|since|until)$/ : /^(?:since|until)$/).test(lemmaOf(s, mark)),
        ),
    )
  );
}

/** "was denied bail and will be sentenced on Nov. 29": the time of what is to come is not that of what was. */
const isToCome = (s: Sentence, host: number): boolean =>
  isVerb(s, host) && tenseOf(s, host).tense === 'future';

/** "crowded in to hear them pledge to march this summer": a time deep in what is said, wanted or told of a noun. */
function isOfInnerClause(s: Sentence, host: number): boolean {
  for (let at = host; at >= 0; at = s.tokens[at]!.head)
    if (/^(?:ccomp|xcomp|acl|acl:relcl|csubj)$/.test(s.tokens[at]!.deprel)) return true;
  return false;
}

export const hasOwnTime = (s: Sentence, { placed }: DraftedSentence): boolean =>
  placed.some(
    ({ date, host, from }) =>
      date.type === 'DATE' && !isToCome(s, host) && (from < 4 || !isOfInnerClause(s, host)),
  ) ||
  tellsAnotherTime(s) ||
  findOffsets(s, placed).length > 0;
