import { describe, expect, it } from 'vitest';
import { boostSteps, type Steps } from '../../tools/boost-steps.ts';

const pointsAt = (steps: Steps, value: number): number => steps.find(([upTo]) => value <= upTo)![1];

/** The first sign decides, the second is the same for all parts of it. */
const rows = Array.from({ length: 2000 }, (_, at) => ({
  values: [at % 10, Math.floor(at / 10) % 7],
  is: at % 10 > 5,
  weight: 1,
}));

describe('an additive model of steps', () => {
  const { base, steps } = boostSteps(rows, 2);
  const [telling, idle] = [steps[0]!, steps[1]!];

  it('starts from how many there are', () => {
    expect(base).toBeCloseTo(Math.log(0.4 / 0.6), 2);
  });

  it('counts for what is, and against what is not', () => {
    expect(pointsAt(telling, 9)).toBeGreaterThan(1);
    expect(pointsAt(telling, 0)).toBeLessThan(-1);
  });

  it('gives nothing for a sign that tells nothing', () => {
    for (let value = 0; value < 7; value++)
      expect(Math.abs(pointsAt(idle, value))).toBeLessThan(0.2);
  });

  it('has points for every value', () => {
    for (const each of steps) expect(each.at(-1)![0]).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the same for the same rows', () => {
    expect(boostSteps(rows, 2)).toEqual({ base, steps });
  });
});
