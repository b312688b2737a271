/** What the reading of one article goes by. */
import { isHeadline } from '../../grammar/parse-headline.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Character, countryCharacter } from './cast.ts';
import { mentionsIn, type Stage } from './stage.ts';

export interface Reading {
  readonly stage: Stage;
  /** Per name, the keys of those who may bear it. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  /** Sentences that are headlines: read last, in the light of the text. */
  readonly headlines: ReadonlySet<number>;
}

/** Where a candidate belongs, as its phrase says. */
export function belonging({ stage }: Reading, candidate: Candidate): Character | undefined {
  if (candidate.country) return countryCharacter(stage.cast, candidate.country);
  if (candidate.owner === undefined) return undefined;
  const owner = mentionsIn(stage.cast.mentions, candidate.sentence).findLast(
    (m) => m.from <= candidate.owner! && candidate.owner! < m.to,
  );
  return owner?.characters.length === 1 ? owner.characters[0] : undefined;
}

/** The lines without a final mark at the head of an article. */
export function headlinesOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let s = 0; s < Math.min(6, sentences.length); s++) {
    if (isHeadline(sentences[s]!.tokens.map((t) => t.text))) found.add(s);
  }
  return found;
}
