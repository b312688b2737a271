import { describe, expect, it } from 'vitest';
import { readReports } from '../extract/read-reports.ts';
import { isBorneOut } from './check-claim.ts';
import { KNOWN_GAPS } from './known-gaps.ts';
import { readCases } from './read-cases.ts';

const CASES = readCases('tests/corpus');

const missed = ({ text, claims }: (typeof CASES)[number]): readonly string[] => {
  const reports = readReports(text);
  return claims.filter((claim) => !isBorneOut(claim, reports));
};

describe('the corpus of phenomena', () => {
  it.each(CASES.filter(({ name }) => !KNOWN_GAPS.has(name)))('$name', (each) => {
    expect(missed(each)).toEqual([]);
  });

  it.each(CASES.filter(({ name }) => KNOWN_GAPS.has(name)))('known gap: $name', (each) => {
    expect(missed(each)).not.toEqual([]);
  });

  it('lists gaps of cases that are there', () => {
    const names = new Set(CASES.map(({ name }) => name));
    expect([...KNOWN_GAPS].filter((name) => !names.has(name))).toEqual([]);
  });
});
