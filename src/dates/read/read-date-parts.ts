/** The parts that dates are made of: a day of the month, a year, a month's name. */
import { readEra } from './read-era.ts';
import type { TokenRow } from './token-row.ts';

export interface PartRead {
  readonly to: number;
  readonly value: number;
}

const SUFFIX = ['st', 'nd', 'rd', 'th'];

/** 25, 25th, the 25th, twenty-fifth: 1 to 31. */
export function readDay(row: TokenRow, at: number): PartRead | undefined {
  const token = row.at(at);
  if (token.kind === 'digits') {
    const value = Number(token.text);
    if (token.text.length > 2 || value < 1 || value > 31) return undefined;
    const next = row.at(at + 1);
    const suffixed = !next.spaced && SUFFIX.includes(next.text);
    if (!suffixed && !next.spaced && next.kind === 'word') return undefined;
    return { to: suffixed ? at + 2 : at + 1, value };
  }
  return readOrdinal(row, at, 31);
}

/** First to ninety-ninth, in words or digits (3rd). */
export function readOrdinal(row: TokenRow, at: number, most = 99): PartRead | undefined {
  const token = row.at(at);
  if (token.kind === 'digits') {
    const next = row.at(at + 1);
    const value = Number(token.text);
    if (next.spaced || !SUFFIX.includes(next.text) || value < 1 || value > most) return undefined;
    return { to: at + 2, value };
  }
  const { ordinal, cardinal } = token.lexeme;
  if (ordinal !== undefined) return ordinal <= most ? { to: at + 1, value: ordinal } : undefined;
  if (cardinal === undefined || cardinal < 20) return undefined;
  const next = row.isTight(at + 1, '-') ? at + 2 : at + 1;
  const unit = row.lexeme(next).ordinal;
  if (unit === undefined || unit > 9 || cardinal + unit > most) return undefined;
  return { to: next + 1, value: cardinal + unit };
}

/** Nineteen ninety-six, nineteen hundred, two thousand (and) three. */
function readSpelledYear(row: TokenRow, at: number): PartRead | undefined {
  const first = row.lexeme(at).cardinal;
  if (first === 2 && row.is(at + 1, 'thousand')) {
    const rest = row.skip(at + 2, 'and');
    const unit = row.lexeme(rest).cardinal;
    return unit !== undefined && unit < 20
      ? { to: rest + 1, value: 2000 + unit }
      : { to: at + 2, value: 2000 };
  }
  if (first === undefined || first < 16 || first > 20) return undefined;
  const next = row.isTight(at + 1, '-') ? at + 2 : at + 1;
  if (row.is(next, 'hundred')) return { to: next + 1, value: first * 100 };
  const tens = row.lexeme(next).cardinal;
  if (tens === undefined || tens < 10) return undefined;
  const last = row.isTight(next + 1, '-') ? next + 2 : next + 1;
  const unit = row.lexeme(last).cardinal;
  if (tens >= 20 && unit !== undefined && unit > 0 && unit < 10)
    return { to: last + 1, value: first * 100 + tens + unit };
  return { to: next + 1, value: first * 100 + tens };
}

/** '98: of this century up to 30. */
function readShortYear(row: TokenRow, at: number): PartRead | undefined {
  const { kind, text, spaced } = row.at(at + 1);
  if (
    row.at(at).text !== "'" ||
    kind !== 'digits' ||
    text.length !== 2 ||
    spaced ||
    !endsNumber(row, at + 2)
  )
    return undefined;
  const short = Number(text);
  return { to: at + 2, value: short <= 30 ? 2000 + short : 1900 + short };
}

/** A year from 1000 to 2199, '98, 44 BC, AD-years with their era after them, or a year in words. */
export function readYear(row: TokenRow, at: number): PartRead | undefined {
  const { kind, text } = row.at(at);
  if (kind !== 'digits') return readShortYear(row, at) ?? readSpelledYear(row, at);
  const value = Number(text);
  const era = text.length <= 4 && value > 0 ? readEra(row, at + 1) : undefined;
  if (era) return { to: era.to, value: era.bce ? 1 - value : value };
  return text.length === 4 && value >= 1000 && value <= 2199 && endsNumber(row, at + 1)
    ? { to: at + 1, value }
    : undefined;
}

/** No letter, decimal or percent sign hangs on the number that ends before `at`. */
export function endsNumber(row: TokenRow, at: number): boolean {
  const next = row.at(at);
  if (next.spaced) return next.text !== '%';
  if (next.kind !== 'mark') return next.kind === 'end';
  if (next.text === '%' || next.text === '°' || next.text === '$') return false;
  const numberFollows = !row.at(at + 1).spaced && row.at(at + 1).kind === 'digits';
  return !(numberFollows && (next.text === '.' || next.text === ',' || next.text === ':'));
}

/** January, Jan., Sept: capitalised, or in lower case where no other word is spelled so. */
export function readMonth(row: TokenRow, at: number): PartRead | undefined {
  const token = row.at(at);
  const { month, short } = token.lexeme;
  if (month === undefined) return undefined;
  if (!token.capital && (short || month === 3 || month === 5)) return undefined;
  const dot = row.at(at + 1);
  const dotted = short && dot.text === '.' && !dot.spaced;
  return { to: dotted ? at + 2 : at + 1, value: month };
}
