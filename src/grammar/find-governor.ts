/** Whose words or thoughts a clause is: the verb of speech over it or beside it, within the sentence. */
import { subjectOf } from './find-subject.ts';
import { conjunctsOf, prepositionOf } from './prepositions.ts';
import { childrenBy, type Sentence } from './sentence.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

export interface Governor {
  /** The verb of speech, or the noun behind "according to". */
  readonly at: number;
  /** Head of the one who says it. */
  readonly speaker?: number;
  readonly relation: 'complement' | 'aside' | 'according-to' | 'infinitive';
}

const SOURCES: ReadonlySet<string> = new Set(['according to', 'per']);

const isSpeech = (sentence: Sentence, at: number): boolean =>
  SPEECH_VERBS.has(sentence.tokens[at]!.lemma) && sentence.tokens[at]!.upos === 'VERB';

function governing(sentence: Sentence, at: number, relation: Governor['relation']): Governor {
  const speaker = subjectOf(sentence, at)?.at;
  return { at, relation, ...(speaker !== undefined && { speaker }) };
}

/** "..., Velayati said", "as the ministry put it": a verb of speech that hangs on the clause as an aside. */
function asideOf(sentence: Sentence, clause: number): number | undefined {
  return childrenBy(sentence, clause, 'parataxis', 'advcl').find((i) => {
    if (!isSpeech(sentence, i)) return false;
    if (sentence.tokens[i]!.deprel === 'parataxis') return subjectOf(sentence, i) !== undefined;
    return (
      childrenBy(sentence, i, 'mark', 'advmod').some((k) => sentence.tokens[k]!.lemma === 'as') &&
      childrenBy(sentence, i, 'ccomp', 'obj').length === 0
    );
  });
}

function sourceOf(sentence: Sentence, clause: number): number | undefined {
  return childrenBy(sentence, clause, 'obl', 'nmod').find((i) =>
    SOURCES.has(prepositionOf(sentence, i)),
  );
}

/** Who governs a clause, innermost first: "RT reported that he said ..." gives said, then reported. */
export function governorsOf(sentence: Sentence, clause: number): readonly Governor[] {
  const found: Governor[] = [];
  const seen = new Set<number>([clause]);
  const add = (governor: Governor): void => {
    if (seen.has(governor.at)) return;
    seen.add(governor.at);
    found.push(governor);
  };
  for (let at = clause; at >= 0; at = sentence.tokens[at]!.head) {
    const aside = asideOf(sentence, at);
    if (aside !== undefined && aside !== clause) add(governing(sentence, aside, 'aside'));
    const source = sourceOf(sentence, at);
    if (source !== undefined) {
      for (const each of conjunctsOf(sentence, source).slice(0, 1))
        add({ at: each, speaker: each, relation: 'according-to' });
    }
    const { deprel, head } = sentence.tokens[at]!;
    if (head < 0) break;
    if (deprel === 'ccomp' && isSpeech(sentence, head))
      add(governing(sentence, head, 'complement'));
    else if (deprel === 'xcomp' && isSpeech(sentence, head))
      add(governing(sentence, head, 'infinitive'));
  }
  return found;
}
