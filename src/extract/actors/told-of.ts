/** Tells descriptions that only say what somebody named is - appositions, predicates - from those that speak of another. */
import type { Candidate } from './candidate.ts';
import type { Stage } from './stage.ts';

/** Whether a candidate is the noun that an apposition turns on, not one inside it. */
function isFirstNoun(stage: Stage, named: Candidate, candidate: Candidate): boolean {
  const { tokens } = stage.sentences[candidate.sentence]!;
  const between = tokens.slice(named.apposed!.from, candidate.head);
  return !between.some(({ upos }) => upos === 'ADP');
}

/** The name that a description stands behind as an apposition: "Kerik, a onetime beat cop". */
export function apposedTo(
  stage: Stage,
  candidate: Candidate,
  named: readonly Candidate[],
): Candidate | undefined {
  const inside = named.find(
    (c) =>
      c.apposed &&
      c.apposed.from <= candidate.from &&
      candidate.head < c.apposed.to &&
      isFirstNoun(stage, c, candidate),
  );
  if (inside) return inside;
  const { tokens } = stage.sentences[candidate.sentence]!;
  const article = tokens[candidate.from]!.text.toLowerCase();
  if (!/^(?:an?|the)$/.test(article) || tokens[candidate.from - 1]?.text !== ',') return undefined;
  const name = named.find((c) => c.kind === 'name' && c.to === candidate.from - 1);
  const opens = name?.from === 0 && article !== 'the';
  return opens || !/^nsubj/.test(tokens[candidate.head]!.deprel) ? name : undefined;
}

/** Whether a description is a predicate: "Kerik is a supporter". */
export function isPredicated(stage: Stage, candidate: Candidate): boolean {
  const { tokens, children } = stage.sentences[candidate.sentence]!;
  const relations = children[candidate.head]!.map((child) => tokens[child]!.deprel);
  return relations.includes('cop') && !relations.includes('case');
}
