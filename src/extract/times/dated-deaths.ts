/** The deaths that an article dates, by violence or by nature. */
import type { ActorId, When } from '../../model/dataset.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';

const KILLING: ReadonlySet<string> = new Set(['kill', 'death', 'shooting']);

/** Whether a word of these classes may tell of somebody's death. */
export const isKilling = (classes: readonly string[]): boolean =>
  classes.some((name) => KILLING.has(name));

export interface DatedDeath {
  readonly when: When;
  readonly targets: readonly ActorId[];
  readonly violent: boolean;
}

/** All that the article dates of deaths, told by whatever word. */
export const datedDeaths = (sentences: readonly DraftedSentence[]): readonly DatedDeath[] =>
  sentences
    .flatMap(({ reports }) => reports.map(({ report }) => report))
    .flatMap(({ when, kind, classes, modality, plural, targets }) =>
      when?.basis === 'stated' &&
      (kind === 'attack' || kind === 'harm' || kind === 'other') &&
      modality !== 'planned' &&
      !plural &&
      isKilling(classes)
        ? [{ when, targets, violent: kind !== 'other' }]
        : [],
    );
