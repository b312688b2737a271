import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type DateOfTrigger, isSpokenKind, type Lookup } from './date-lookup.ts';
import { ELSEWHEN } from './elsewhen.ts';

/** "a trial for Nov. 18". */
const fixedFor = (s: Sentence, noun: number): boolean =>
  childrenBy(s, noun, 'nmod').some((child) =>
    childrenBy(s, child, 'case').some((c) => lemmaOf(s, c) === 'for'),
  );

/** "survived a vote in September": a time that the tree hangs on the object belongs to the verb too. */
export function dateOfArgument(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  const spoken = isSpokenKind(all, verb);
  for (const child of childrenBy(s, verb, 'obj', 'obl', 'nsubj:pass')) {
    if (ELSEWHEN.has(prepositionOf(s, child))) continue;
    for (const noun of [child, ...childrenBy(s, child, 'nmod')]) {
      if (
        !all.some(
          (t) => t.at === noun && (!spoken || t.kind === 'meeting' || t.kind === 'statement'),
        )
      )
        continue;
      if (spoken && s.tokens[child]!.deprel !== 'obl') continue;
      const during =
        /^(?:in|during)$/.test(prepositionOf(s, child)) &&
        (noun === child || prepositionOf(s, noun) === 'of');
      const date =
        s.tokens[noun]!.deprel === 'obl' || /^VBN?D?$/.test(s.tokens[verb]!.xpos)
          ? at(noun, during)
          : undefined;
      const occasion = during && s.tokens[noun]!.deprel === 'obl';
      if (date && (noun > verb || occasion) && !fixedFor(s, noun))
        return { date, way: `told with ${s.tokens[noun]!.text}` };
    }
  }
  return undefined;
}
