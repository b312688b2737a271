/** "In India, emergency personnel have reached": a finite verb without a subject takes the noun phrase right before it. */
import { attach, childrenOf, type Draft, isUnder } from '../draft.ts';
import { isTimeWord } from '../time-words.ts';

const isFiniteVerb = (draft: Draft, verb: number): boolean =>
  /^VB[DZP]$/.test(draft[verb]!.xpos) ||
  childrenOf(draft, verb, 'aux', 'aux:pass').some((i) => /^(?:VB[DZP]|MD)$/.test(draft[i]!.xpos));

const isNominal = (draft: Draft, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(draft[at]!.upos);

/** The first token of the verb group: its auxiliaries and the adverbs between. */
function groupStart(draft: Draft, verb: number): number {
  let start = verb;
  while (
    start > 0 &&
    (draft[start - 1]!.head === verb || draft[start - 1]!.upos === 'ADV') &&
    /^(?:AUX|ADV|PART)$/.test(draft[start - 1]!.upos)
  )
    start--;
  return start;
}

const MISPLACED = /^(?:conj|appos|dep|nmod|parataxis|obl|list)$/;

/** The head of the noun phrase that ends right before a token, if it hangs where no subject hangs. */
function phraseBefore(draft: Draft, start: number): number | undefined {
  for (let at = start - 1; at >= 0 && at < start; at = draft[at]!.head) {
    if (draft.some((_, i) => i >= start && isUnder(draft, i, at))) return undefined;
    const free = childrenOf(draft, at, 'case').length === 0;
    if (isNominal(draft, at) && free && MISPLACED.test(draft[at]!.deprel)) return at;
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(draft[at]!.upos)) return undefined;
  }
  return undefined;
}

/** "Novak, a former surgeon and mayor, has risen": the name that opens a sentence, with a comma behind it and before the verb. */
function openingPhrase(draft: Draft, start: number): number | undefined {
  let end = 0;
  while (draft[end]?.upos === 'PROPN') end++;
  if (end === 0 || draft[end]?.text !== ',' || draft[start - 1]?.text !== ',' || start - 1 === end)
    return undefined;
  let first = 0;
  while (draft[first]!.head >= 0 && draft[first]!.head < end) first = draft[first]!.head;
  return /^(?:vocative|dislocated|appos|dep|parataxis|nsubj|obl|conj)/.test(draft[first]!.deprel)
    ? first
    : undefined;
}

/** Nouns joined to the same head as this one behind the last comma: "President Bush and Tony Blair". */
function joinedWith(draft: Draft, noun: number): readonly number[] {
  const { head, deprel } = draft[noun]!;
  if (deprel !== 'conj') return [noun];
  let comma = noun;
  while (comma > head && draft[comma]!.text !== ',') comma--;
  const cc = childrenOf(draft, noun, 'cc').length > 0;
  if (!cc) return [noun];
  if (comma <= head) return [];
  return childrenOf(draft, head, 'conj').filter((i) => i > comma && i <= noun);
}

export function findMissingSubjects(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (
      token.upos !== 'VERB' ||
      !/^(?:root|ccomp|parataxis|advcl)$/.test(token.deprel) ||
      !isFiniteVerb(draft, verb)
    )
      return;
    if (childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return;
    const start = groupStart(draft, verb);
    const opening = token.deprel === 'root' ? openingPhrase(draft, start) : undefined;
    if (opening !== undefined) {
      attach(
        draft,
        opening,
        verb,
        childrenOf(draft, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj',
      );
      return;
    }
    const noun = phraseBefore(draft, start);
    if (noun === undefined || isTimeWord(draft[noun]!.text)) return;
    const [first, ...others] = joinedWith(draft, noun);
    if (first === undefined || childrenOf(draft, first, 'case').length > 0) return;
    if (
      draft[first]!.deprel !== 'conj' &&
      draft[first - 1]?.text !== ',' &&
      !/^(?:obl|appos)$/.test(draft[first]!.deprel)
    )
      return;
    const passive = childrenOf(draft, verb, 'aux:pass').length > 0;
    attach(draft, first, verb, passive ? 'nsubj:pass' : 'nsubj');
    for (const other of others) attach(draft, other, first, 'conj');
  });
}
