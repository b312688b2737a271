/** How the verb of a report is inflected and what helps it: what has happened is told in another form than what may. */
import type { Sentence } from '../../grammar/sentence.ts';

export interface VerbForm {
  readonly inflection: 'past' | 'participle' | 'present' | 'base' | 'ing' | 'none';
  /** "has signed". */
  readonly perfect: boolean;
  /** "will sign". */
  readonly future: boolean;
  /** "could sign". */
  readonly possible: boolean;
  /** "was signed", "is signing". */
  readonly auxiliaryBe: boolean;
}

const INFLECTIONS: Readonly<Record<string, VerbForm['inflection']>> = {
  VBD: 'past',
  VBN: 'participle',
  VBZ: 'present',
  VBP: 'present',
  VB: 'base',
  VBG: 'ing',
};
const POSSIBLE = /^(?:can|could|may|might|would|should|must)$/;

export function verbForm(s: Sentence, at: number): VerbForm {
  const helps = s.tokens.flatMap(({ head, deprel, lemma }) =>
    head === at && deprel.startsWith('aux') ? [lemma.toLowerCase()] : [],
  );
  return {
    inflection: INFLECTIONS[s.tokens[at]!.xpos] ?? 'none',
    perfect: helps.includes('have'),
    future: helps.includes('will'),
    possible: helps.some((lemma) => POSSIBLE.test(lemma)),
    auxiliaryBe: helps.includes('be'),
  };
}
