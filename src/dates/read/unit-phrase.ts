/** A phrase around a unit of time: "the last two weeks", "a year", "five-day", "several trading days". */
import type { Unit } from '../words/lexeme.ts';
import { readNumber } from './read-number.ts';
import type { TokenRow } from './token-row.ts';

export interface UnitPhrase {
  readonly to: number;
  readonly determiner?: string;
  /** last, past, next, same, first ... */
  readonly which?: string;
  /** Whether a number, said or not, stands before the unit; "a" counts as one. */
  readonly counted: boolean;
  /** Absent where the number is not said. */
  readonly number?: number;
  readonly unit: Unit;
  readonly plural: boolean;
  /** five-day */
  readonly hyphened: boolean;
}

interface Count {
  readonly to: number;
  readonly counted: boolean;
  readonly number?: number;
}

/** A number, or a span of numbers ("two to three", "5-10", "one or two"), whose value is then not said. */
function readCount(row: TokenRow, at: number): Count | undefined {
  const first = readNumber(row, at);
  if (!first) return undefined;
  const joint = row.at(first.to).text;
  const second =
    joint === 'to' || joint === 'or' || joint === '-' ? readNumber(row, first.to + 1) : undefined;
  if (second && !row.isTight(second.to, '.')) return { to: second.to, counted: true };
  return { to: first.to, counted: true, ...(first.value !== undefined && { number: first.value }) };
}

const isArticle = (word: string | undefined): boolean => word === 'a' || word === 'an';

/** The unit itself at `at`, and no name ("60 Minutes") nor a compound ("year-ago"). */
function readUnit(row: TokenRow, at: number, counted: boolean): Unit | undefined {
  const { unit, short } = row.lexeme(at);
  if (!unit || (short && !counted)) return undefined;
  if (row.at(at).capital && row.at(at - 1).kind === 'digits') return undefined;
  // "twenty-second" is an ordinal.
  if (row.is(at, 'second') && row.is(at - 1, '-') && (row.lexeme(at - 2).cardinal ?? 0) >= 20)
    return undefined;
  const compound = row.at(at + 1).text === '-' && row.is(at + 2, 'ago', 'earlier');
  return compound || (unit === 'quarter' && row.at(at - 1).text === '-') ? undefined : unit;
}

/** Reads from a determiner, number or the unit itself up to and with the unit. */
export function readUnitPhrase(row: TokenRow, at: number): UnitPhrase | undefined {
  let count = readCount(row, at);
  let to = count?.to ?? at;
  const determiner = !count && row.lexeme(to).determiner ? row.at(to++).text : undefined;
  let which = !count && row.lexeme(to).which ? row.at(to++).text : undefined;
  if (to > at && !count) {
    if (row.is(to, 'mere')) to++;
    count = readCount(row, to);
    to = count?.to ?? to;
  }
  const counted = count !== undefined && count.number !== 1;
  if (!which && counted && row.lexeme(to).which && row.lexeme(to + 1).plural)
    which = row.at(to++).text;
  for (let i = 0; i < 2 && row.lexeme(to).between; i++) to++;
  const hyphened = count !== undefined && row.at(to).text === '-';
  if (hyphened) to++;
  const unit = readUnit(row, to, count !== undefined);
  if (!unit) return undefined;
  const number = count ? count.number : isArticle(determiner) ? 1 : undefined;
  return {
    to: to + 1,
    ...(determiner && { determiner }),
    ...(which && { which }),
    counted: count !== undefined || isArticle(determiner),
    ...(number !== undefined && { number }),
    unit,
    plural: row.lexeme(to).plural === true,
    hyphened,
  };
}
