/** Parses a line without final mark: a headline, which leaves out articles and may write Every Word With a Capital. */
import type { Grammar, Tree } from './grammar.ts';
import { HEADLINE_VERBS } from './headline-verbs.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { verbLemmaOf } from './lemmatize.ts';

const LONGEST = 24;

/** Whether the words may be a headline. */
export const isHeadline = (forms: readonly string[]): boolean =>
  forms.length > 2 && forms.length <= LONGEST && !/^[.!?:;…”"]+$|^''$/.test(forms.at(-1)!);

const PAST: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS]
    .toReversed()
    .filter(([form]) => !/(?:ing|s)$/.test(form))
    .map(([form, lemma]) => [lemma, form]),
);

function pastOf(lemma: string): string {
  const irregular = PAST.get(lemma);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return /e$/.test(lemma) ? `${lemma}d` : `${lemma}ed`;
}

/** Whether a tree reads as a clause: a verb at its root, with a subject in front. */
function isClause({ upos, xpos, head, deprel }: Tree): boolean {
  const root = head.indexOf(-1);
  if (
    upos[root] !== 'VERB' &&
    !deprel.some((relation, i) => relation === 'cop' && head[i] === root)
  )
    return false;
  const subject = deprel.some(
    (relation, i) => /^nsubj/.test(relation) && head[i] === root && i < root,
  );
  return (
    subject &&
    (xpos[root] !== 'VBG' || deprel.some((relation, i) => relation === 'aux' && head[i] === root))
  );
}

/** The tree without the words put in: `first` in front, one behind. */
function without(tree: Tree, first: number, length: number): Tree {
  const cut = <Value>(column: readonly Value[]): Value[] => column.slice(first, first + length);
  const root = tree.head.indexOf(-1);
  const heads = cut(tree.head).map((head) => (head < 0 ? -1 : head - first));
  if (root < first || root >= first + length || heads.some((head) => head >= length || head < -1))
    return tree;
  return { upos: cut(tree.upos), xpos: cut(tree.xpos), head: heads, deprel: cut(tree.deprel) };
}

function parseWithin(
  grammar: Grammar,
  forms: readonly string[],
  beam: number | undefined,
  article: boolean,
): Tree | undefined {
  const front = article ? ['The'] : [];
  const tree = without(grammar.parse([...front, ...forms, '.'], beam), front.length, forms.length);
  return tree.head.length === forms.length && isClause(tree) ? tree : undefined;
}

/** "calls" as it stands → VBZ, where its past form "called" made a clause of the line. */
function withVerb(
  grammar: Grammar,
  forms: readonly string[],
  beam: number | undefined,
): Tree | undefined {
  for (let at = 1; at < Math.min(forms.length - 1, 8); at++) {
    const lemma = verbLemmaOf(forms[at]!);
    const base = HEADLINE_VERBS.has(forms[at]!.toLowerCase()) ? forms[at]!.toLowerCase() : lemma;
    if (!HEADLINE_VERBS.has(base) || /(?:ed|ing)$/.test(forms[at]!)) continue;
    const told = forms.with(at, pastOf(base));
    const tree = [false, true]
      .map((article) => parseWithin(grammar, told, beam, article))
      .find((each) => each?.head[at] === -1);
    if (!tree) continue;
    const xpos = tree.xpos.with(at, /s$/.test(forms[at]!) ? 'VBZ' : 'VBP');
    return { ...tree, upos: tree.upos.with(at, 'VERB'), xpos };
  }
  return undefined;
}

/** What is done to somebody, if no object follows: "Two killed in blast". */
const DONE_TO =
  /^(?:killed|wounded|injured|arrested|held|charged|jailed|detained|sentenced|hurt|convicted|freed|named|shot|found|seized|released|evacuated|rescued|sacked|ousted|banned)$/i;

/** "Prize awarded to activist": a participle with a subject and no object is a passive. */
function passive(tree: Tree, forms: readonly string[]): Tree {
  const root = tree.head.indexOf(-1);
  const object = tree.deprel.some((relation, i) => relation === 'obj' && tree.head[i] === root);
  const done = tree.xpos[root] === 'VBD' && DONE_TO.test(forms[root]!);
  if ((tree.xpos[root] !== 'VBN' && !done) || object) return tree;
  return {
    ...tree,
    xpos: tree.xpos.with(root, 'VBN'),
    deprel: tree.deprel.map((relation, i) =>
      relation === 'nsubj' && tree.head[i] === root ? 'nsubj:pass' : relation,
    ),
  };
}

/** "Two killed in blast", "Deal signed": a noun with nothing but a participle is a passive without its auxiliary. */
function reducedPassive(tree: Tree): Tree {
  const { upos, xpos, head, deprel } = tree;
  const root = head.indexOf(-1);
  if (!/^(?:NOUN|PROPN|NUM)$/.test(upos[root]!)) return tree;
  const verb = deprel.findIndex(
    (relation, i) => relation === 'acl' && head[i] === root && i > root && xpos[i] === 'VBN',
  );
  if (
    verb < 0 ||
    upos.some((each, i) => each === 'AUX' || (each === 'VERB' && /^VB[DZP]$/.test(xpos[i]!)))
  )
    return tree;
  return {
    upos,
    xpos,
    head: head.map((each, i) =>
      i === verb ? -1 : i === root || (each === root && i > verb) ? verb : each,
    ),
    deprel: deprel.map((each, i) => (i === verb ? 'root' : i === root ? 'nsubj:pass' : each)),
  };
}

/**
 * The best tree of a headline: as it stands, or as it reads with small letters, an article, a verb that is no noun.
 * `isName`: whether the article writes a word with a capital inside its sentences.
 */
export function parseHeadline(
  grammar: Grammar,
  forms: readonly string[],
  isName: (form: string) => boolean,
  beam?: number,
): Tree {
  const plain = grammar.parse(forms, beam);
  if (isClause(plain)) return passive(plain, forms);
  const reduced = reducedPassive(plain);
  if (reduced !== plain) return reduced;
  const small = forms.map((form) =>
    /^\p{Lu}\p{Ll}/u.test(form) && !isName(form) ? form.toLowerCase() : form,
  );
  const better =
    parseWithin(grammar, small, beam, false) ??
    withVerb(grammar, small, beam) ??
    parseWithin(grammar, small, beam, true);
  return better ? passive(better, forms) : plain;
}
