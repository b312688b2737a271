/** Who speaks in the quotations of an article, sentence by sentence: whom "I" and "we" mean. */
import { subjectOf } from '../../grammar/find-subject.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../../grammar/speech-verbs.ts';
import type { Character, LocalMention } from './cast.ts';
import { mentionsIn, type Stage } from './stage.ts';

/** The token of the speaker that a sentence names outside its quotation. */
function speakerToken(sentence: Sentence, quoted: readonly boolean[]): number | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!;
    if (quoted[at] || token.upos !== 'VERB' || !SPEECH_VERBS.has(token.lemma)) continue;
    const subject = subjectOf(sentence, at)?.at;
    if (subject !== undefined && !quoted[subject]) return subject;
  }
  return undefined;
}

function at(
  mentions: readonly LocalMention[],
  sentence: number,
  token: number,
): Character | undefined {
  const mention = mentionsIn(mentions, sentence).find(
    (m) => m.head === token || (m.from <= token && token < m.to),
  );
  return mention?.characters.length === 1 ? mention.characters[0] : undefined;
}

/** Per sentence, the speaker of what is quoted in it. */
export function findSpeakers(stage: Stage): readonly (Character | undefined)[] {
  const { sentences, quoted, cast } = stage;
  const own = sentences.map((sentence, s) => {
    const token = quoted[s]!.includes(true) ? speakerToken(sentence, quoted[s]!) : undefined;
    return token === undefined ? undefined : at(cast.mentions, s, token);
  });
  const speakers = [...own];
  for (let s = sentences.length - 1; s >= 0; s--) {
    const goesOn =
      quoted[s]!.at(-1) === true && quoted[s + 1]?.[0] === true && !isClosed(sentences[s]!);
    if (speakers[s] === undefined && goesOn) speakers[s] = speakers[s + 1];
  }
  for (let s = 1; s < sentences.length; s++) {
    if (speakers[s] === undefined && quoted[s]![0] === true && quoted[s - 1]!.includes(true))
      speakers[s] = speakers[s - 1];
  }
  // A quotation on its own goes on with whom the sentence before let speak.
  for (let s = 1; s < sentences.length; s++) {
    const whole = quoted[s]!.every(Boolean);
    if (speakers[s] !== undefined || !whole) continue;
    const token = speakerToken(sentences[s - 1]!, quoted[s - 1]!);
    const before =
      speakers[s - 1] ?? (token === undefined ? undefined : at(cast.mentions, s - 1, token));
    if (before) speakers[s] = before;
  }
  return speakers;
}

/** Whether the last token of a sentence closes its quotation. */
const isClosed = (sentence: Sentence): boolean =>
  /^(?:”|''|"|»)$/.test(sentence.tokens.at(-1)!.text);
