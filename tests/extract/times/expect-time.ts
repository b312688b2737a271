import { expect } from 'vitest';
import { reportOf } from '../read-reports.ts';

/** A row of a table: a text, the words of one of its reports, and the time that the report has. */
export type TimeRow = readonly [
  name: string,
  text: string,
  words: string,
  edtf: string | undefined,
  basis: string | undefined,
];

/** The articles are taken to be published on Thursday, 20 May 2021. */
export function expectTime(text: string, words: string, edtf?: string, basis?: string): void {
  const report = reportOf(text, words);
  expect(report, words).toBeDefined();
  expect([report?.edtf, report?.basis]).toEqual([edtf, basis]);
}
