/** Who speaks in a sentence of a quotation that names no speaker itself. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { ActorId, Span } from '../../model/dataset.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf, subjectAt } from '../tree/clause.ts';
import type { Who } from '../who.ts';
import { quotationAt } from './quotations.ts';

/** The speaker that a sentence names outside its quotations. */
function namedSpeaker(
  s: Sentence,
  index: number,
  who: Who,
  quotations: readonly Span[],
): readonly ActorId[] | undefined {
  for (let at = 0; at < s.tokens.length; at++) {
    if (!isVerb(s, at) || !SPEECH_VERBS.has(lemmaOf(s, at))) continue;
    if (quotationAt(quotations, s.tokens[at]!.start)) continue;
    const subject = subjectAt(s, at);
    if (subject === undefined) continue;
    const actors = who.actorsAt(index, subject);
    if (actors.length > 0) return actors;
  }
  return undefined;
}

/** Whether a sentence begins inside a quotation or with one. */
function startsQuoted(s: Sentence, quotations: readonly Span[]): boolean {
  return s.tokens.slice(0, 2).some((token) => quotationAt(quotations, token.start) !== undefined);
}

/**
 * Per sentence, whose words its quotation is: the speaker named in it; else the one that its paragraph names after it,
 * or the last one named before.
 */
export function carrySpeakers(
  sentences: readonly Sentence[],
  text: string,
  who: Who,
  quotations: readonly Span[],
): readonly (readonly ActorId[])[] {
  const named = sentences.map((s, i) => namedSpeaker(s, i, who, quotations));
  const breaks = (i: number): boolean =>
    i > 0 && text.slice(sentences[i - 1]!.end, sentences[i]!.start).includes('\n');
  let last: readonly ActorId[] = [];
  return sentences.map((s, i) => {
    const own = named[i];
    if (own) {
      last = own;
      return own;
    }
    if (!startsQuoted(s, quotations)) return [];
    for (let next = i + 1; next < sentences.length && !breaks(next); next++) {
      const later = named[next];
      if (later) return later;
      if (!startsQuoted(sentences[next]!, quotations)) break;
    }
    return last;
  });
}
