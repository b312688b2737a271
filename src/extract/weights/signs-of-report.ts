/** What can be seen of one report that tells how much a reader wants it. */
import type { Basis, Modality } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { VerbForm } from './verb-form.ts';

export interface WeighedFacts extends VerbForm {
  readonly kind: Kind;
  readonly form: Trigger['form'];
  readonly modality: Modality;
  /** 0 at the start of the article, 1 at its end. */
  readonly position: number;
  /** Told by the main clause. */
  readonly main: boolean;
  /** A saying that only carries another report. */
  readonly carries: boolean;
  readonly plainSpeech: boolean;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** By a verb that the lexicon does not know. */
  readonly unknown: boolean;
  /** By a verb alone, nothing beside it decided the kind. */
  readonly guessed: boolean;
  /** By a word that says so little that the topic told the kind. */
  readonly pale: boolean;
  /** How its date is known; absent: undated. */
  readonly basis?: Basis;
  readonly named: boolean;
  readonly person: boolean;
  readonly target: boolean;
  readonly figures: boolean;
  /** Content words that it tells. */
  readonly words: number;
  /** Names near the trigger, dates left out. */
  readonly names: number;
  /** A noun that takes up what was told: "the attack", "his resignation". */
  readonly takesUp: boolean;
}

/** Names after which more do not make it more concrete. */
const NAMES = 3;
/** Content words after which more do not tell more. */
const FULL = 8;

/** Each sign with how far it holds, 0 to 1. */
export type Signs = readonly (readonly [sign: string, value: number])[];

export function signsOfReport(facts: WeighedFacts): Signs {
  const flags = {
    noun: facts.form === 'noun' || facts.form === 'stance',
    main: facts.main,
    carries: facts.carries,
    plainSpeech: facts.plainSpeech,
    quoted: facts.quoted,
    unknown: facts.unknown,
    guessed: facts.guessed,
    pale: facts.pale,
    perfect: facts.perfect,
    future: facts.future,
    possible: facts.possible,
    auxiliaryBe: facts.auxiliaryBe,
    named: facts.named,
    person: facts.person,
    target: facts.target,
    figures: facts.figures,
    takesUp: facts.takesUp,
  };
  return [
    [`kind ${facts.kind}`, 1],
    [`modality ${facts.modality}`, 1],
    [`basis ${facts.basis ?? 'none'}`, 1],
    [`verb ${facts.inflection}`, 1],
    ...Object.entries(flags).flatMap(([sign, holds]) => (holds ? [[sign, 1] as const] : [])),
    ['names', Math.min(NAMES, facts.names) / NAMES],
    ['words', Math.min(FULL, facts.words) / FULL],
    ['position', facts.position],
  ];
}
