/** Times whose place in the sentence, and not its tree, tells which verb or noun they are of. */
import type { Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb } from '../tree/clause.ts';

/** "It is believed the quake on 12 January killed": the noun is of the clause that follows. */
const isSubjectBehind = (s: Sentence, at: number, from: number): boolean =>
  /^nsubj/.test(s.tokens[at]!.deprel) && s.tokens[at]!.head > from;

/** "said Monday that …", "warned on Tuesday": a time close after a verb of speech is the time of the saying. */
export function speechJustBefore(s: Sentence, from: number): number | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const token = s.tokens[at]!;
    if (isVerb(s, at)) return SPEECH_VERBS.has(token.lemma.toLowerCase()) ? at : undefined;
    if (isSubjectBehind(s, at, from)) return undefined;
    const between =
      token.upos === 'ADP' ||
      token.upos === 'ADV' ||
      (/^(NOUN|PROPN|PRON|DET)$/.test(token.upos) &&
        /^(obj|iobj|nsubj|det|flat|compound|obl)$/.test(token.deprel));
    if (!between) return undefined;
  }
  return undefined;
}

/** "Hatami on Tuesday warned": a time between subject and verb. */
export function verbJustAfter(s: Sentence, from: number, to: number): number | undefined {
  const next = s.tokens[to + 1];
  const before = s.tokens[from - 1];
  if (!next || !before || next.upos !== 'VERB' || !/^VB[DZP]$/.test(next.xpos)) return undefined;
  if (before.text === 'of' || s.tokens[from]!.text === 'of') return undefined;
  return /^(NOUN|PROPN|PRON|ADP)$/.test(before.upos) ? to + 1 : undefined;
}

/** "at 1.30 am on the morning of his death": the clock of another day than that of the news. */
export const isOnDayOf = (s: Sentence, to: number): boolean =>
  /^on the (?:day|morning|afternoon|evening|night|eve) (?:of|when|that) /i.test(
    s.tokens
      .slice(to + 1, to + 6)
      .map(({ text }) => `${text} `)
      .join(''),
  );

/** "Arafat's death Thursday": a bare day right after an event noun is that noun's. */
export function dayAfterNoun(
  s: Sentence,
  from: number,
  nouns: ReadonlySet<number>,
): number | undefined {
  const noun = from - 1;
  if (!nouns.has(noun) || s.tokens[from]!.upos === 'ADP') return undefined;
  const { deprel, head } = s.tokens[noun]!;
  return deprel === 'obj' && isVerb(s, head) ? undefined : noun;
}
