/**
 * Which of many texts carry the same words, such as a wire story in two papers: by runs of words that they share. Each
 * text is compared with the runs of those before it through an index, so that the time grows with the texts, not with their pairs.
 */
import { foldWord } from './fold-words.ts';

/** So many words in a row are hardly ever the same by chance. */
const RUN = 5;
/** One run in eight is kept, the same ones of every text. */
const KEPT_OF = 8;
/** Texts with fewer kept runs are the same only where all of their words are. */
const FEWEST_RUNS = 5;
/** Of the shorter text so much stands in the other too: a wire story is cut from its end and given another headline. */
const SHARED = 0.6;
/** A run that stands in so many different texts is a phrase of the trade, and no sign. */
const MOST_TEXTS = 60;
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** The kept runs of a text, each once, as 32-bit hashes; and the hash of all its words, which is that of none for a text without words. */
export interface Fingerprint {
  readonly runs: Uint32Array;
  readonly whole: number;
}

function hashWord(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Bits of every word reach every bit: runs of neighbouring texts fall apart evenly. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  mix = Math.imul(mix ^ (mix >>> 16), 0x45d9f3b);
  return (mix ^ (mix >>> 16)) >>> 0;
}

export function fingerprintOf(text: string): Fingerprint {
  const words = (foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = BASIS;
    for (let i = at; i < at + RUN; i++) hash = mixed(Math.imul(hash, 31) + words[i]!);
    if (hash % KEPT_OF === 0) runs.add(hash);
  }
  const whole = words.reduce((hash, word) => mixed(Math.imul(hash, 31) + word), BASIS);
  return { runs: Uint32Array.from(runs), whole };
}

/** Most runs stand in one text alone, which needs no list. */
const listOf = (texts: number | number[] | undefined): readonly number[] =>
  typeof texts === 'number' ? [texts] : (texts ?? []);

/** For each text the index of the first one with the same words; its own where there is none before it. */
export function findSameTexts(fingerprints: readonly Fingerprint[]): readonly number[] {
  const wholes = new Map<number, number>();
  const textsWith = new Map<number, number | number[]>();
  return fingerprints.map(({ runs, whole }, index) => {
    const twin = whole === BASIS ? undefined : wholes.get(whole);
    if (twin !== undefined) return twin;
    const shared = new Map<number, number>();
    for (const run of runs) {
      const texts = listOf(textsWith.get(run));
      if (texts.length < MOST_TEXTS)
        for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
    }
    let [best, most] = [index, 0];
    for (const [text, count] of shared) {
      const shorter = Math.min(runs.length, fingerprints[text]!.runs.length);
      const isSame = shorter >= FEWEST_RUNS && count >= shorter * SHARED;
      if (isSame && (count > most || (count === most && text < best))) [best, most] = [text, count];
    }
    if (best !== index) return best;
    wholes.set(whole, index);
    for (const run of runs) {
      const texts = textsWith.get(run);
      if (texts === undefined) textsWith.set(run, index);
      else if (typeof texts === 'number') textsWith.set(run, [texts, index]);
      else if (texts.length < MOST_TEXTS) texts.push(index);
    }
    return index;
  });
}
