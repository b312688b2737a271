/** "Defense Minister Brigadier General Amir Hatami": capitalised words in a row are one name, whatever the parser made of them. */
import { attach, childrenOf, type Draft } from '../draft.ts';

const TORN: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'nsubj',
  'appos',
  'dep',
  'list',
  'parataxis',
  'vocative',
  'dislocated',
  'obl:unmarked',
  'nmod:unmarked',
  'xcomp',
]);

function* runsOfNames(draft: Draft): Generator<[from: number, to: number]> {
  let from = -1;
  for (let i = 0; i <= draft.length; i++) {
    const inside = draft[i]?.upos === 'PROPN' && !/^\d/.test(draft[i]!.text);
    if (inside && from < 0) from = i;
    if (!inside && from >= 0) {
      if (i - from > 1) yield [from, i];
      from = -1;
    }
  }
}

/** Whether a name has what only the end of a phrase has: prepositions or determiners of its own. */
const standsAlone = (draft: Draft, at: number): boolean =>
  childrenOf(draft, at, 'case', 'det', 'cc').some((i) => i < at);

export function joinTitlesAndNames(draft: Draft): void {
  for (const [from, to] of runsOfNames(draft)) {
    const outside: number[] = [];
    for (let i = from; i < to; i++) {
      const { head } = draft[i]!;
      if (head < from || head >= to) outside.push(i);
      else if (TORN.has(draft[i]!.deprel) && !standsAlone(draft, i)) draft[i]!.deprel = 'flat';
    }
    const [first, second] = outside;
    // Both hang on one verb: the first as its subject, the rest of the name as something else.
    if (first === undefined || second === undefined || outside.length > 2) continue;
    const torn = draft[second]!;
    if (torn.head !== draft[first]!.head || !TORN.has(torn.deprel) || standsAlone(draft, second))
      continue;
    if (!/^nsubj/.test(draft[first]!.deprel) || torn.head < second) continue;
    attach(draft, second, first, 'flat');
  }
}
