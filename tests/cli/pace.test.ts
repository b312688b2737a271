import { expect, it } from 'vitest';
import { makePace, wordSeconds } from '../../src/cli/pace.ts';

it('tells articles a second, and the seconds that the rest will take', () => {
  let now = 500;
  const pace = makePace(() => now);
  now = 1500;
  expect(pace(10, 100)).toBeUndefined();
  now = 4500;
  expect(pace(0, 100)).toBeUndefined();
  expect(pace(100, 1000)).toEqual({ perSecond: 25, secondsLeft: 36 });
  expect(pace(1000, 1000)).toEqual({ perSecond: 250, secondsLeft: 0 });
});

it.each([
  [0, '0 s'],
  [89, '89 s'],
  [90, '2 min'],
  [3600, '60 min'],
  [12_000, '3 h 20 min'],
])('%i seconds are %s', (seconds, words) => {
  expect(wordSeconds(seconds)).toBe(words);
});
