/** What stands around a name and tells what its bearer is: titles before it, appositions behind it, ages, relative pronouns. */
import type { Sentence, Token } from '../../grammar/sentence.ts';
import { foldWord } from '../../text/fold-words.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from './words/group-nouns.ts';
import { OUTLET_NOUNS } from './words/organization-words.ts';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from './words/person-nouns.ts';

export interface Description {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** The noun that tells what somebody is. */
  readonly noun: number;
  readonly lemma: string;
  readonly modifiers: readonly string[];
  readonly kind: 'person' | 'organization' | 'place';
  readonly outlet: boolean;
  readonly gender?: 'male' | 'female';
}

/** The lemma of a noun that says who somebody is; undefined for other words. */
export function bearerNoun(token: Token): string | undefined {
  const lemma = (token.upos === 'PROPN' ? token.text : token.lemma).toLowerCase();
  return PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma) || PLACE_NOUNS.has(lemma)
    ? lemma
    : undefined;
}

const genderOf = (lemma: string): 'male' | 'female' | undefined =>
  MALE_NOUNS.has(lemma) ? 'male' : FEMALE_NOUNS.has(lemma) ? 'female' : undefined;

function description(
  sentence: Sentence,
  from: number,
  to: number,
  noun: number,
  lemma: string,
): Description {
  const gender = genderOf(lemma);
  return {
    from,
    to,
    noun,
    lemma,
    modifiers: sentence.tokens
      .slice(from, noun)
      .filter((t) => /^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(t.upos))
      .map((t) => foldWord(t.text)),
    kind: PERSON_NOUNS.has(lemma) ? 'person' : PLACE_NOUNS.has(lemma) ? 'place' : 'organization',
    outlet: OUTLET_NOUNS.has(lemma),
    ...(gender && { gender }),
  };
}

/** "national security adviser" in front of "Condoleezza Rice": a noun for a person or body right before the name. */
export function titleBefore(
  sentence: Sentence,
  proper: readonly boolean[],
  name: number,
): Description | undefined {
  const { tokens } = sentence;
  const noun = name - 1;
  const token = tokens[noun];
  if (token === undefined || proper[noun] || !/^\p{Ll}/u.test(token.text) || token.xpos === 'NNS')
    return undefined;
  if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.upos) || NO_TITLES.has(token.lemma)) return undefined;
  const lemma = bearerNoun(token) ?? (OUTLET_NOUNS.has(token.text) ? token.text : undefined);
  if (lemma === undefined) return undefined;
  let from = noun;
  while (
    from > 0 &&
    !proper[from - 1] &&
    (/^(?:ADJ|NOUN)$/.test(tokens[from - 1]!.upos) || tokens[from - 1]!.text === '-') &&
    !/^(?:time|day|week|month|year)s?$/.test(tokens[from - 1]!.text)
  ) {
    from--;
  }
  while (from < noun && /^(?:-|old)$/.test(tokens[from]!.text)) from++;
  return description(sentence, from, name, noun, lemma);
}

/** Bodies whose nouns stand before names without naming them: "the state Supreme Court", "government minister". */
const NO_TITLES = new Set(
  'state country nation republic government police army court parliament congress senate council ministry department administration ally neighbor neighbour force defense defence opposition staff member'.split(
    ' ',
  ),
);

const APPOSED_LENGTH = 24;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** ", a top advisor to the Leader" behind a name: from the comma to the next one, or to the verb. */
export function appositionBehind(sentence: Sentence, to: number): Description | undefined {
  const { tokens } = sentence;
  if (!/^(?:,|\(|-|--|–|—)$/.test(tokens[to]?.text ?? '')) return undefined;
  const from = to + 1;
  if (/^(?:VBG|VBN|VB)$/.test(tokens[from]?.xpos ?? '')) return undefined;
  let noun: number | undefined;
  let end = from;
  for (; end < Math.min(tokens.length, from + APPOSED_LENGTH); end++) {
    const token = tokens[end]!;
    if (
      /^(?:,|\)|;|:|\.|-|--|–|—)$/.test(token.text) &&
      !(token.text === '-' && tokens[end - 1]?.end === token.start)
    )
      break;
    if (
      FINITE.test(token.xpos) ||
      /^(?:SCONJ|AUX)$/.test(token.upos) ||
      /^(?:who|which|that|said)$/i.test(token.text)
    )
      break;
    if (noun === undefined) {
      if (
        token.upos === 'ADP' ||
        token.upos === 'CCONJ' ||
        token.upos === 'PRON' ||
        token.upos === 'ADV'
      )
        return undefined;
      const lemma = bearerNoun(token);
      const next = tokens[end + 1];
      const last =
        next === undefined || !(/^(?:NOUN|PROPN|PART)$/.test(next.upos) || next.text === '-');
      if (lemma !== undefined && last && token.xpos !== 'NNS') noun = end;
      else if (lemma === undefined && last && token.upos === 'NOUN') return undefined;
    }
  }
  if (
    noun === undefined ||
    /^nsubj/.test(tokens[noun]!.deprel) ||
    (tokens[from]!.upos === 'PROPN' && noun === from && tokens[noun]!.upos === 'PROPN')
  )
    return undefined;
  return description(sentence, from, end, noun, bearerNoun(tokens[noun]!)!);
}

/** "Novak, 49," and "Ross, who": only people have ages and are "who". */
export function isAgedOrWho(sentence: Sentence, to: number): boolean {
  const { tokens } = sentence;
  if (tokens[to]?.text.toLowerCase() === 'who') return true;
  if (tokens[to]?.text !== ',') return false;
  const next = tokens[to + 1];
  if (next === undefined) return false;
  if (next.text.toLowerCase() === 'who') return true;
  return (
    /^\d{1,2}$/.test(next.text) &&
    Number(next.text) > 9 &&
    /^[,.]$/.test(tokens[to + 2]?.text ?? '')
  );
}
