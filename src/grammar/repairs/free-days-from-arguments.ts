/** "a person said Saturday", "who announced Tuesday that": a bare day behind a verb is when, not who or what. */
import { childrenOf, type Draft } from '../draft.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight)$/;
const OPENS = /^(?:after|before)$/;

export function freeDaysFromArguments(draft: Draft): void {
  draft.forEach((token, day) => {
    const verb = token.head;
    if (
      verb < 0 ||
      draft[verb]!.upos !== 'VERB' ||
      !/^(?:nsubj|obj|iobj|xcomp|ccomp|appos|dep)/.test(token.deprel)
    )
      return;
    const bare = childrenOf(draft, day, 'case', 'det', 'amod', 'cop').length === 0;
    if (DAY.test(token.form) && day > verb && bare) token.deprel = 'obl:unmarked';
    // "Hours after the burial, the president spoke": hours do not speak.
    const measured =
      /^(?:hours?|minutes|days?|weeks?|months?|years?)$/.test(token.form) &&
      OPENS.test(draft[day + 1]?.form ?? '');
    if (measured && token.deprel === 'nsubj' && verb > day) token.deprel = 'obl:unmarked';
  });
}
