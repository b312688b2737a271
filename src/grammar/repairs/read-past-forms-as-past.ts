/** "Neighbours dug a girl out": a form that can only be past is no present, whatever its tag. */
import { childrenOf, type Draft } from '../draft.ts';
import { isPastOnly } from '../lemmatize.ts';

export function readPastFormsAsPast(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !/^VBP?$/.test(token.xpos) || !isPastOnly(token.form)) return;
    if (childrenOf(draft, verb, 'aux', 'mark').length > 0) return;
    token.xpos = 'VBD';
  });
}
