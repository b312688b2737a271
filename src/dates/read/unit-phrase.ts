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

const DETERMINERS = [
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'each',
  'every',
  'per',
];
const WHICH = [
  'last',
  'past',
  'latest',
  'next',
  'previous',
  'preceding',
  'prior',
  'following',
  'coming',
  'upcoming',
  'ensuing',
  'subsequent',
  'same',
  'current',
  'recent',
  'first',
  'final',
  'opening',
  'initial',
  'present',
  'intervening',
];
const BETWEEN = [
  'trading',
  'consecutive',
  'straight',
  'more',
  'full',
  'additional',
  'long',
  'short',
  'business',
  'working',
  'calendar',
  'successive',
  'mere',
  'entire',
  'whole',
  'extra',
  'further',
  'other',
  'fiscal',
  'critical',
  'crucial',
  'tumultuous',
  'turbulent',
  'fateful',
];

interface Count {
  readonly to: number;
  readonly counted: boolean;
  readonly number?: number;
}

/** A number, or a span of numbers ("two to three", "5-10", "one or two"), whose value is then not said. */
function readCount(row: TokenRow, at: number): Count {
  const first = readNumber(row, at);
  if (!first) return { to: at, counted: false };
  const joined = row.is(first.to, 'to', 'or')
    ? first.to + 1
    : row.at(first.to).text === '-'
      ? first.to + 1
      : undefined;
  const second = joined === undefined ? undefined : readNumber(row, joined);
  if (second && !row.isTight(second.to, '.')) return { to: second.to, counted: true };
  return { to: first.to, counted: true, ...(first.value !== undefined && { number: first.value }) };
}

/** Reads from a determiner, number or the unit itself up to and with the unit. */
export function readUnitPhrase(row: TokenRow, at: number): UnitPhrase | undefined {
  let to = at;
  const determiner =
    DETERMINERS.includes(row.at(to).text) && !readNumber(row, to) ? row.at(to++).text : undefined;
  let which = WHICH.includes(row.at(to).text) ? row.at(to++).text : undefined;
  let count = readCount(row, to);
  to = count.to;
  if (!which && count.counted && WHICH.includes(row.at(to).text)) which = row.at(to++).text;
  if (which === 'same' && row.is(to, '-')) return undefined;
  for (let i = 0; i < 2 && BETWEEN.includes(row.at(to).text); i++) to++;
  const hyphened =
    (count.counted || determiner === 'a') &&
    row.at(to).text === '-' &&
    row.lexeme(to + 1).unit !== undefined;
  if (hyphened) to++;
  const { unit, plural, short } = row.lexeme(to);
  if (!unit || (short && !count.counted)) return undefined;
  if (!count.counted && (determiner === 'a' || determiner === 'an'))
    count = { to, counted: true, number: 1 };
  return {
    to: to + 1,
    ...(determiner && { determiner }),
    ...(which && { which }),
    counted: count.counted,
    ...(count.number !== undefined && { number: count.number }),
    unit,
    plural: plural === true,
    hyphened,
  };
}
