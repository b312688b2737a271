/** "If Norway attacks", "The firm plans to close": a noun with a subject and no copula is a verb that is a noun, too. */
import { childrenOf, type Draft } from '../draft.ts';
import { HEADLINE_VERBS } from '../headline-verbs.ts';
import { verbLemmaOf } from '../lemmatize.ts';

export function readNounsWithSubjectsAsVerbs(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'NOUN' || token.xpos !== 'NNS' || !/s$/.test(token.form)) return;
    const lemma = verbLemmaOf(token.form);
    const subject = childrenOf(draft, verb, 'nsubj')[0];
    if (subject === undefined || subject > verb || !HEADLINE_VERBS.has(lemma)) return;
    if (childrenOf(draft, verb, 'cop', 'det', 'amod', 'nummod', 'case').length > 0) return;
    if (draft[subject]!.xpos === 'NNS' || draft[subject]!.xpos === 'NNPS') return;
    token.upos = 'VERB';
    token.xpos = 'VBZ';
    token.lemma = lemma;
    for (const clause of childrenOf(draft, verb, 'acl'))
      if (childrenOf(draft, clause, 'mark').some((i) => draft[i]!.form === 'to'))
        draft[clause]!.deprel = 'xcomp';
    for (const noun of childrenOf(draft, verb, 'nmod')) draft[noun]!.deprel = 'obl';
  });
}
