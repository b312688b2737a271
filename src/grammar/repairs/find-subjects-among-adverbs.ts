/** "Italy won the final": a name at the head of a sentence that the tagger took for an adverb is the subject of the verb behind it. */
import { childrenOf, type Draft } from '../draft.ts';

const ADVERBS =
  /^(?:then|here|there|now|never|only|also|so|not|first|next|later|soon|once|thus|still|again|today|yesterday|tomorrow|tonight|nowhere|seldom|rarely|hardly|neither|nor|how|why|when|where|instead|eventually|finally|recently|suddenly|often|perhaps|maybe|somehow|overnight|nearby|inside|outside|elsewhere)$/;

export function findSubjectsAmongAdverbs(draft: Draft): void {
  const [first, verb] = draft;
  if (first === undefined || verb === undefined || first.upos !== 'ADV' || first.head !== 1) return;
  if (!/^VB[DZP]?$/.test(verb.xpos) || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return;
  const adverb = ADVERBS.test(first.form) || (/ly$/.test(first.form) && first.form !== 'italy');
  if (adverb || childrenOf(draft, 1, 'nsubj', 'nsubj:pass', 'expl', 'csubj').length > 0) return;
  first.upos = 'PROPN';
  first.xpos = 'NNP';
  first.deprel = 'nsubj';
}
