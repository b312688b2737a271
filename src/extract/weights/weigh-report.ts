/**
 * How much one report is worth showing: the chance, 0 to 1, that a careful reader would put it on the timeline.
 *
 * A sum of small judgements on the scale of log odds, fitted on annotated news (ridge logistic regression, checked on
 * stories left out) and rounded. A half is about where a reader begins to want it.
 */
import type { Basis, Modality } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Trigger } from '../triggers/trigger.ts';

export interface WeighedFacts {
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
  readonly plural: boolean;
}

const BASE = -0.35;
const OF_KIND: Readonly<Record<Kind, number>> = {
  warning: 0.9,
  harm: 0.7,
  meeting: 0.4,
  disaster: 0.35,
  visit: 0.3,
  legal: 0.2,
  call: 0.2,
  refusal: 0.1,
  agreement: 0.1,
  criticism: 0.1,
  protest: 0,
  attack: 0.05,
  support: 0,
  deployment: -0.1,
  politics: -0.2,
  appeal: -0.2,
  business: -0.5,
  other: -0.55,
  statement: -1.1,
};
const OF_MODALITY: Readonly<Record<Modality, number>> = {
  asserted: 0.45,
  claimed: -0.15,
  planned: 0.2,
  denied: -0.95,
  conditional: -1.5,
};
const OF_BASIS: Readonly<Record<Basis, number>> = { stated: 1.2, context: 0.3, publication: -0.45 };
const UNDATED = -0.6;
/** Names after which more do not make it more concrete. */
const NAMES = 3;
/** Content words after which more do not tell more. */
const FULL = 8;

export function weighReport(facts: WeighedFacts): number {
  const yes = (condition: boolean, points: number): number => (condition ? points : 0);
  const odds =
    BASE +
    OF_KIND[facts.kind] +
    OF_MODALITY[facts.modality] +
    (facts.basis ? OF_BASIS[facts.basis] : UNDATED) +
    yes(facts.form === 'noun' || facts.form === 'stance', -0.9) +
    yes(facts.main, 0.5) +
    yes(facts.named, 0.5) +
    yes(facts.person, 0.4) +
    yes(facts.target, 0.3) +
    yes(facts.figures, 0.4) +
    yes(facts.plainSpeech, -0.3) +
    yes(facts.carries, -0.4) +
    yes(facts.takesUp, -0.25) +
    yes(facts.plural, -0.3) +
    (0.6 * Math.min(NAMES, facts.names)) / NAMES +
    (0.8 * Math.min(FULL, facts.words)) / FULL -
    0.7 * facts.position;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
