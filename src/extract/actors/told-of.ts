/** Tells descriptions that only say what somebody named is - appositions, predicates - from those that speak of another. */
import { childBy } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Stage } from './stage.ts';

/** Whether a candidate is the noun that an apposition turns on, not one inside it. */
function isFirstNoun(stage: Stage, named: Candidate, candidate: Candidate): boolean {
  const { tokens } = stage.sentences[candidate.sentence]!;
  const between = tokens.slice(named.apposed!.from, candidate.head);
  return !between.some(({ upos }) => upos === 'ADP');
}

/** The name that a description stands behind as an apposition: "Novak, a former surgeon". */
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
  // "Abbas, 69, an old politician"
  const aged =
    /^\d{1,2}$/.test(tokens[candidate.from - 2]?.text ?? '') &&
    tokens[candidate.from - 3]?.text === ',';
  const end = aged ? candidate.from - 3 : candidate.from - 1;
  const name = named.find((c) => c.kind === 'name' && c.to === end);
  const opens = name?.from === 0 && article !== 'the';
  return opens || aged || !/^nsubj/.test(tokens[candidate.head]!.deprel) ? name : undefined;
}

/** The name that stands behind a description as its apposition: "the Prime Minister, Tony Blair, said". */
export function namedBehind(
  stage: Stage,
  candidate: Candidate,
  named: readonly Candidate[],
): Candidate | undefined {
  if (candidate.plural || candidate.signs.person === 0) return undefined;
  const { tokens } = stage.sentences[candidate.sentence]!;
  return named.find((c) => {
    if (c.kind !== 'name' || c.from < candidate.to || c.signs.organization > c.signs.person)
      return false;
    const enclosed = tokens[c.from - 1]?.text === ',' && /^[,.)]$/.test(tokens[c.to]?.text ?? '.');
    if (!enclosed) return false;
    const { deprel, head } = tokens[c.head]!;
    return (
      c.from === candidate.to + 1 ||
      (deprel === 'appos' && head === candidate.head) ||
      standsBehindPhrase(stage, candidate, c)
    );
  });
}

/** "the mayor of Lorn, Ada Finch, said": between the two stands only what the description is of. */
function standsBehindPhrase(stage: Stage, candidate: Candidate, name: Candidate): boolean {
  if (name.signs.person <= name.signs.place && !/\s/.test(name.name ?? '')) return false;
  const { tokens } = stage.sentences[candidate.sentence]!;
  const between = tokens.slice(candidate.to, name.from - 1);
  return (
    between.length < 12 &&
    /^(?:of|in|for|at|on|to)$/.test(between[0]?.text ?? '') &&
    between.every(({ upos, text }) => !/^(?:VERB|AUX|PRON)$/.test(upos) && !/^[,;:]$/.test(text))
  );
}

/** The subject of a description that is a predicate: "Novak is a supporter"; undefined where it is none. */
export function subjectOfPredicate(stage: Stage, candidate: Candidate): number | undefined {
  const sentence = stage.sentences[candidate.sentence]!;
  const relations = sentence.children[candidate.head]!.map(
    (child) => sentence.tokens[child]!.deprel,
  );
  if (!relations.includes('cop') || relations.includes('case')) return undefined;
  return childBy(sentence, candidate.head, 'nsubj') ?? -1;
}
