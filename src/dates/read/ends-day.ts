import type { TokenRow } from './token-row.ts';

/** What ends before `at` can be a day of the month: no clock, share, score or decimal goes on from it. */
export function endsDay(row: TokenRow, at: number): boolean {
  const next = row.at(at);
  if (next.text === '%' || next.text === 'percent') return false;
  if (next.spaced || next.kind !== 'mark') return true;
  const digits = row.at(at + 1).kind === 'digits' && !row.at(at + 1).spaced;
  return !(
    digits &&
    (next.text === ':' ||
      next.text === '.' ||
      (next.text === ',' && row.at(at + 1).text.length === 3))
  );
}
