/** Parses a sentence; where the tagger left it without a finite verb ("A sniper shot the doctor."), it is read again with one. */
import type { Grammar, Tree } from './grammar.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** Longer stretches without a finite verb are lists, not clauses. */
const LONGEST = 40;
/** The verb of a clause stands near its beginning. */
const FARTHEST = 14;

const hasFiniteVerb = ({ xpos }: Tree): boolean => xpos.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag));

/** Past forms that no other word has taken over, or -ed. */
const isPastForm = (form: string): boolean =>
  (/[^e]ed$/.test(form) && form.length > 4) ||
  (IRREGULAR_VERBS.has(form) && !/(?:ing|s|n|en|ne)$/.test(form));

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/** Where a finite verb may have been taken for a noun, an adjective or a participle. */
function candidates({ upos }: Tree, forms: readonly string[]): readonly number[] {
  return forms.flatMap((form, at) => {
    const fits =
      at > 0 &&
      at < FARTHEST &&
      isPastForm(form) &&
      /^(?:NOUN|ADJ|VERB)$/.test(upos[at]!) &&
      // "The king dissolved": the noun before may be read as an adjective or part of a name.
      (NOMINAL.test(upos[at - 1]!) || upos[at - 1] === 'ADJ' || upos[at - 1] === 'ADV');
    return fits ? [at] : [];
  });
}

const isSubjectOf = (tree: Tree, verb: number): boolean =>
  tree.deprel.some((relation, i) => relation === 'nsubj' && tree.head[i] === verb && i < verb);

/** Past forms that are neither participles nor nouns. */
const ALWAYS_FINITE: ReadonlySet<string> = new Set(
  `became began blew broke chose drew drove flew froze gave went grew hid knew rang sang sank shook swore swam took threw
  underwent undertook woke wore withdrew wrote overcame overthrew sprang shrank ate drank forgave forgot forbade mistook oversaw
  foresaw struck led met won caught built spent said told sent sold kept held brought taught sought fought`.split(
    /\s+/,
  ),
);

/** "A ferry sank in the strait": where a form that is always a finite verb was taken for a noun. */
const takenForNoun = ({ upos }: Tree, forms: readonly string[]): readonly number[] =>
  forms.flatMap((form, at) =>
    at > 0 && ALWAYS_FINITE.has(form) && /^(?:NOUN|ADJ|PROPN)$/.test(upos[at]!) ? [at] : [],
  );

/** "During a visit": a preposition that looks like a participle. */
const takenForVerb = ({ upos }: Tree, forms: readonly string[]): readonly number[] =>
  forms.flatMap((form, at) =>
    upos[at] === 'VERB' && /^(?:during|notwithstanding)$/i.test(form) ? [at] : [],
  );

/** The best tree of a sentence with its final mark. */
export function parseSentence(grammar: Grammar, forms: readonly string[], beam?: number): Tree {
  const plain = grammar.parse(forms, beam);
  const tags = new Map<number, string>([
    ...takenForNoun(plain, forms).map((at) => [at, 'VERB_VBD'] as const),
    ...takenForVerb(plain, forms).map((at) => [at, 'ADP_IN'] as const),
  ]);
  const tree = tags.size === 0 ? plain : grammar.parse(forms, beam, tags);
  if (forms.length > LONGEST || forms.at(-1) !== '.' || hasFiniteVerb(tree)) return tree;
  for (const at of candidates(tree, forms)) {
    const again = grammar.parse(forms, beam, new Map([[at, 'VERB_VBD']]));
    if (again.head[at] === -1 && isSubjectOf(again, at)) return again;
  }
  return tree;
}
