import { describe, expect, it } from 'vitest';
import { sumOfSigns } from '../../../src/extract/merge/judge-pair.ts';
import { type PairSigns, SIGNS } from '../../../src/extract/merge/pair-signs.ts';
import {
  SAME_EVENT_POINTS,
  type SameEventPoints,
} from '../../../src/extract/merge/same-event-points.ts';

const signs = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as PairSigns;
const steps = Object.fromEntries(
  SIGNS.map((sign) => [sign, [[Number.POSITIVE_INFINITY, 0]]]),
) as unknown as SameEventPoints['steps'];

describe('what signs come to', () => {
  it.each<[name: string, stem: number, sum: number]>([
    ['below the first step', 0, 1.5],
    ['on the first step: up to and with it', 0.5, 1.5],
    ['above it', 1, 4],
  ])('%s', (_name, stem, sum) => {
    const points: SameEventPoints = {
      base: 1,
      same: 0,
      steps: {
        ...steps,
        stem: [
          [0.5, 0.5],
          [Number.POSITIVE_INFINITY, 3],
        ],
      },
    };
    expect(sumOfSigns({ ...signs, stem }, points)).toBe(sum);
  });

  it.each(SIGNS)('has steps that rise to infinity: %s', (sign) => {
    const bounds = SAME_EVENT_POINTS.steps[sign].map(([upTo]) => upTo);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(bounds.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });
});
