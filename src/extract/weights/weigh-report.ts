/** How much one report is worth showing, from 0 to 1: a sum of small judgements. */
import type { Modality } from '../../model/dataset.ts';
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
  readonly dated: boolean;
  readonly named: boolean;
  readonly target: boolean;
  readonly figures: boolean;
}

const BASE = 0.42;
const OF_KIND: Partial<Record<Kind, number>> = {
  attack: 0.05,
  harm: 0.05,
  politics: 0.08,
  legal: 0.06,
  agreement: 0.05,
  visit: 0.06,
  warning: 0.08,
  appeal: 0.04,
  criticism: 0.06,
  refusal: 0.04,
  support: 0.03,
  meeting: 0.03,
  call: 0.05,
  statement: -0.08,
  other: -0.12,
  business: 0.02,
};
const OF_MODALITY: Readonly<Record<Modality, number>> = {
  asserted: 0.04,
  claimed: -0.04,
  denied: -0.12,
  planned: -0.02,
  conditional: -0.22,
};

export function weighReport(facts: WeighedFacts): number {
  const yes = (condition: boolean, points: number): number => (condition ? points : 0);
  const weight =
    BASE +
    (OF_KIND[facts.kind] ?? 0) +
    OF_MODALITY[facts.modality] -
    0.08 * facts.position +
    yes(facts.main, 0.1) +
    yes(facts.form === 'noun', -0.12) +
    yes(facts.carries, -0.16) +
    yes(facts.plainSpeech, -0.06) +
    yes(facts.dated, 0.14) +
    yes(facts.named, 0.1) +
    yes(facts.target, 0.02) +
    yes(facts.figures, 0.05);
  return Math.round(Math.min(1, Math.max(0.02, weight)) * 100) / 100;
}
