import type { TokenRow } from './token-row.ts';

export interface EraRead {
  readonly to: number;
  readonly bce: boolean;
}

/** BC, B.C., BCE, B.C.E., AD, A.D., CE after a year. */
export function readEra(row: TokenRow, at: number): EraRead | undefined {
  const token = row.at(at);
  if (!token.capital) return undefined;
  if (token.text === 'bc' || token.text === 'bce') return { to: at + 1, bce: true };
  if (token.text === 'ad' || token.text === 'ce') return { to: at + 1, bce: false };
  const dotted = (row.after(at, 'b', '.', 'c') ?? 0) || (row.after(at, 'a', '.', 'd') ?? 0);
  if (!dotted || row.at(at + 1).spaced) return undefined;
  const long = row.after(dotted, '.', 'e') ?? dotted;
  return {
    to: row.at(long).text === '.' && !row.at(long).spaced ? long + 1 : long,
    bce: token.text === 'b',
  };
}
