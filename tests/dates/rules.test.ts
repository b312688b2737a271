import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';
import { rules, unitRules } from '../../src/dates/read/rules.ts';
import { vocabulary } from '../../src/dates/words/vocabulary.ts';
import { calendar } from './tables/calendar.ts';
import { lengths } from './tables/lengths.ts';
import { relative } from './tables/relative.ts';
import { PUBLISHED } from './tables/rule-table.ts';

const tables = { ...calendar, ...relative, ...lengths };
const names = [...rules, ...unitRules].map(({ name }) => name);

it('has a table for each rule, and a rule for each table', () => {
  expect(Object.keys(tables).sort()).toEqual([...names].sort());
});

it('knows every word that a rule begins with', () => {
  const unknown = rules.flatMap(({ words = [] }) => words.filter((word) => !vocabulary.has(word)));
  expect(unknown).toEqual([]);
});

describe.each(Object.entries(tables))('%s', (rule, { reads, leaves }) => {
  it.each(reads)('reads: %s', (sentence, quote, value) => {
    const found = findDates(sentence, { published: PUBLISHED }).find((one) => one.quote === quote);
    expect(found).toMatchObject({ value, rule });
    expect(sentence.slice(found?.start, found?.end)).toBe(quote);
  });

  it.each(leaves)('leaves: %s', (sentence) => {
    const found = findDates(sentence, { published: PUBLISHED });
    expect(found.filter((one) => one.rule === rule)).toEqual([]);
  });
});
