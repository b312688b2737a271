/** "killed by police": a by-phrase of a passive is its agent, unless it tells a time, a measure or a means. */
import { attach, childrenOf, type Draft, prepositionOf } from '../draft.ts';
import { isTimeWord } from '../time-words.ts';

const MEANS: ReadonlySet<string> = new Set(
  'telephone phone mail email e-mail fax post hand force law default accident mistake means way percent % point air sea land car train bus plane boat rail road'.split(
    ' ',
  ),
);

/** What people do by a place: "gathered by the cathedral". */
const GATHER = /^(?:gather|assemble|camp|park|wait|stand|sit|stop|meet|live|stay)$/;

export function nameThePassiveAgent(draft: Draft): void {
  draft.forEach((token, i) => {
    if (token.deprel !== 'obl' && token.deprel !== 'nmod') return;
    const verb = draft[token.head];
    if (verb === undefined || verb.xpos !== 'VBN' || verb.upos !== 'VERB' || token.head > i) return;
    const passive =
      childrenOf(draft, token.head, 'aux:pass', 'nsubj:pass').length > 0 ||
      /^(?:acl|amod|advcl|acl:relcl|conj)$/.test(verb.deprel);
    if (!passive || childrenOf(draft, token.head, 'obj').length > 0) return;
    if (prepositionOf(draft, i) !== 'by' || token.upos === 'NUM' || token.upos === 'VERB') return;
    if (GATHER.test(verb.lemma) && childrenOf(draft, token.head, 'aux:pass').length === 0) return;
    if (isTimeWord(token.text) || MEANS.has(token.lemma) || MEANS.has(token.form)) return;
    token.deprel = 'obl:agent';
  });
  draft.forEach((token, i) => {
    if (token.deprel !== 'nmod' || token.upos !== 'PROPN' || prepositionOf(draft, i) !== 'by')
      return;
    const oblique = draft[token.head];
    const verb = oblique?.deprel === 'obl' ? oblique.head : -1;
    if (verb < 0 || verb > i || isTimeWord(token.text)) return;
    if (
      childrenOf(draft, verb, 'aux:pass').length === 0 ||
      childrenOf(draft, verb, 'obl:agent').length > 0
    )
      return;
    attach(draft, i, verb, 'obl:agent');
  });
}
