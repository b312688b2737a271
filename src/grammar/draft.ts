/** A tree that may still be changed: what the parser made of a sentence, on its way through the repairs. */
export interface DraftToken {
  readonly text: string;
  /** Lower-cased form. */
  readonly form: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
}

export type Draft = readonly DraftToken[];

/** A repair changes a draft where its rule of the language applies; it keeps the tree whole. */
export type Repair = (draft: Draft) => void;

/** The indices of the children of a token, with one of the relations if any are given. */
export function childrenOf(draft: Draft, at: number, ...relations: string[]): number[] {
  const found: number[] = [];
  draft.forEach((token, i) => {
    if (token.head === at && (relations.length === 0 || relations.includes(token.deprel)))
      found.push(i);
  });
  return found;
}

/** Whether `above` is `at` or one of the tokens over it. */
export function isUnder(draft: Draft, at: number, above: number): boolean {
  for (let i = at; i >= 0; i = draft[i]!.head) if (i === above) return true;
  return false;
}

/** Hangs a token on another; does nothing where that would close a circle. */
export function attach(draft: Draft, at: number, head: number, deprel: string): void {
  if (head >= 0 && isUnder(draft, head, at)) return;
  draft[at]!.head = head;
  draft[at]!.deprel = deprel;
}

/** The case words of a phrase, as one lower-cased string: "by", "according to", "". */
export function prepositionOf(draft: Draft, at: number): string {
  return childrenOf(draft, at, 'case')
    .flatMap((i) => [i, ...childrenOf(draft, i, 'fixed')])
    .filter((i) => i < at || draft[at]!.upos === 'VERB')
    .map((i) => draft[i]!.form)
    .join(' ');
}
