import { expect, it } from 'vitest';
import { fitRidge, type RidgeRow } from '../../tools/fit-ridge.ts';

const rows = (is: boolean, count: number, ...signs: string[]): readonly RidgeRow[] =>
  Array.from({ length: count }, () => ({ is, signs: signs.map((sign) => [sign, 1] as const) }));

it('gives the log odds of all where nothing is seen', () => {
  const { base } = fitRidge([...rows(true, 3), ...rows(false, 1)], 0.001);
  expect(base).toBeCloseTo(Math.log(3), 6);
});

it('gives a sign the log of the ratio of its odds, less under a heavier ridge', () => {
  const all = [
    ...rows(true, 30, 'dated'),
    ...rows(false, 10, 'dated'),
    ...rows(true, 20),
    ...rows(false, 20),
  ];
  const light = fitRidge(all, 1e-9).dated as number;
  const heavy = fitRidge(all, 5).dated as number;
  expect(light).toBeCloseTo(Math.log(3), 5);
  expect(heavy).toBeGreaterThan(0);
  expect(heavy).toBeLessThan(light);
});
