/** Capitalised runs that name nobody. */
import type { Sentence } from '../../grammar/sentence.ts';
import { foldWord } from '../../text/fold-words.ts';
import { bearerNoun } from './describe-name.ts';
import type { Run } from './find-name-runs.ts';
import { readName } from './read-name.ts';
import { LOADED_NAMES } from './words/loaded-names.ts';

/** Whether a capitalised run is only a common noun: "Delegates" at the head of a sentence, "MPs" anywhere. */
function isCommon({ tokens }: Sentence, { from, to }: Run): boolean {
  const token = tokens[from]!;
  if (to - from > 1) return false;
  if (/^\p{Lu}{2,}s$/u.test(token.text)) return true;
  return from === 0 && token.upos !== 'PROPN' && bearerNoun(token) !== undefined;
}

/** Whether a run is the loaded word of a loaded name, such as "Zionist" of "Zionist regime". */
function isLoaded({ tokens }: Sentence, { from, to }: Run): boolean {
  if (to - from > 1) return false;
  const word = foldWord(tokens[from]!.text);
  return LOADED_NAMES.some(
    (loaded) => loaded.word === word && loaded.nouns.includes(tokens[to]?.lemma ?? ''),
  );
}

/** Whether a run is an adjective that names nobody: "European", "Islamic", "Andean" before a noun. */
function isAdjective({ tokens }: Sentence, { from, to }: Run): boolean {
  const last = tokens[to - 1]!;
  if (last.deprel !== 'amod' || last.head < to || !/^JJ/.test(last.xpos)) return false;
  if (tokens[last.head]!.upos !== 'NOUN') return false;
  const { kind } = readName(tokens.slice(from, to).map((t) => t.text));
  return kind === 'unknown';
}

/** Whether a capitalised run is a name. */
export const isName = (sentence: Sentence, run: Run): boolean =>
  !isCommon(sentence, run) && !isAdjective(sentence, run) && !isLoaded(sentence, run);
