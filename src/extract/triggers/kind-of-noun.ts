/** The kind that a noun tells of. */

import { prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import { NOUN_KINDS } from '../lexicon/load-lexicon.ts';
import { OBJECT_FIELDS } from '../lexicon/object-fields.ts';
import { isResultInMoney } from './sums-of-money.ts';

/** Nouns that only say how far another happening is: "the outbreak of fighting", "a wave of attacks". */
const PHASES =
  /^(?:outbreak|start|beginning|end|wave|series|spate|round|resumption|escalation|renewal|string|flurry|rash|act|campaign|possibility|threat|risk|surge)$/;

const lemmaOf = (s: Sentence, at: number): string => s.tokens[at]!.lemma.toLowerCase();

/** Nouns that say no more than that something is undertaken: "the relief effort", "a peace initiative". */
const UNDERTAKINGS =
  /^(?:effort|attempt|campaign|initiative|project|preparation|failure|change|move|drive|bid)$/;

/** The kind of what is undertaken, told by the noun before it. */
function kindOfUndertaking(s: Sentence, at: number): Kind | undefined {
  if (!UNDERTAKINGS.test(lemmaOf(s, at)) || !NOUN_KINDS.has(lemmaOf(s, at))) return undefined;
  const what = childrenBy(s, at, 'compound').findLast((before) => before < at);
  if (what === undefined) return undefined;
  return NOUN_KINDS.get(lemmaOf(s, what)) ?? OBJECT_FIELDS.get(lemmaOf(s, what));
}

/** The kind of what a phase is of. */
function kindOfInner(s: Sentence, at: number): Kind | undefined {
  if (!PHASES.test(lemmaOf(s, at))) return undefined;
  const inner = childrenBy(s, at, 'nmod').find((child) => prepositionOf(s, child) === 'of');
  if (inner === undefined) return undefined;
  return NOUN_KINDS.get(lemmaOf(s, inner)) ?? NOUN_KINDS.get(s.tokens[inner]!.text.toLowerCase());
}

/** Deaths by number are a toll; somebody's death is an event of a life. */
function isToll(s: Sentence, at: number): boolean {
  if (!/^(?:death|loss)$/.test(lemmaOf(s, at))) return false;
  return s.tokens[at]!.xpos === 'NNS' || childBy(s, at, 'nummod') !== undefined;
}

/** The word that a hyphen joins to a token: "cease" of "cease-fire". */
function firstOfHyphened({ tokens }: Sentence, at: number): number | undefined {
  const [first, hyphen] = [tokens[at - 2], tokens[at - 1]];
  const joined =
    first && hyphen?.text === '-' && first.end === hyphen.start && hyphen.end === tokens[at]!.start;
  return joined ? at - 2 : undefined;
}

/** With a compound before it where that decides ("phone call"); undefined for nouns that tell of no event. */
export function kindOfNoun(
  s: Sentence,
  at: number,
): { readonly kind: Kind; readonly from: number } | undefined {
  const token = s.tokens[at]!;
  if (token.upos !== 'NOUN') return undefined;
  if (isResultInMoney(s, at)) return { kind: 'business', from: at };
  if (isToll(s, at)) return { kind: 'harm', from: at };
  const inner = kindOfInner(s, at) ?? kindOfUndertaking(s, at);
  if (inner) return { kind: inner, from: at };
  const lemma = lemmaOf(s, at);
  const before = s.tokens[at - 1];
  if (before && (before.deprel === 'compound' || before.deprel === 'amod')) {
    const kind = NOUN_KINDS.get(`${before.lemma.toLowerCase()}-${lemma}`);
    if (kind) return { kind, from: at - 1 };
  }
  const hyphened = firstOfHyphened(s, at);
  if (hyphened !== undefined) {
    const whole = NOUN_KINDS.get(`${lemmaOf(s, hyphened)}-${lemma}`);
    // "cease-fire" is no fire.
    if (whole) return { kind: whole, from: hyphened };
    if (lemma === 'fire') return undefined;
  }
  // "the talk about a merger" is gossip; talks are held.
  if (lemma === 'talk' && token.xpos === 'NN') return undefined;
  const kind = NOUN_KINDS.get(lemma) ?? NOUN_KINDS.get(token.text.toLowerCase());
  return kind && { kind, from: at };
}
