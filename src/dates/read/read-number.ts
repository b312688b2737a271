/** Numbers as news writes them: 12, 1,200, 2.5, twenty-five, a hundred, a couple of, several, two and a half. */
import type { TokenRow } from './token-row.ts';

export interface NumberRead {
  readonly to: number;
  /** Absent where the number is not said: several, a few. */
  readonly value?: number;
}

/** Digits with thousands and decimals, and a half after them. */
function readDigits(row: TokenRow, at: number): NumberRead | undefined {
  const first = row.at(at);
  if (first.kind !== 'digits' || first.text === '' || first.text.length > 6) return undefined;
  let value = Number(first.text);
  let to = at + 1;
  while (
    row.isTight(to, ',') &&
    row.at(to + 1).text.length === 3 &&
    row.at(to + 1).kind === 'digits'
  ) {
    value = value * 1000 + Number(row.at(to + 1).text);
    to += 2;
  }
  if (row.isTight(to, '.') && row.at(to + 1).kind === 'digits') {
    value += Number(`0.${row.at(to + 1).text}`);
    to += 2;
  } else if (row.at(to).text === '1' && row.isTight(to + 1, '/') && row.at(to + 2).text === '2') {
    value += 0.5;
    to += 3;
  } else if (row.at(to).text === '½') {
    value += 0.5;
    to += 1;
  }
  return { to, value };
}

/** Twenty, twenty-five, five; the index after it. */
function readBelowHundred(row: TokenRow, at: number): NumberRead | undefined {
  const value = row.lexeme(at).cardinal;
  if (value === undefined) return undefined;
  if (value >= 20) {
    const next = row.isTight(at + 1, '-') ? at + 2 : at + 1;
    const unit = row.lexeme(next).cardinal;
    if (unit !== undefined && unit > 0 && unit < 10) return { to: next + 1, value: value + unit };
  }
  return { to: at + 1, value };
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  million: 1e6,
};

/** Spelled numbers with hundreds, thousands and dozens. */
function readSpelled(row: TokenRow, at: number): NumberRead | undefined {
  const article =
    row.is(at, 'a', 'an') && Object.hasOwn(SCALES, row.at(at + 1).text)
      ? { to: at + 1, value: 1 }
      : undefined;
  let read = article ?? readBelowHundred(row, at);
  if (!read) return undefined;
  let total = 0;
  for (let steps = 0; steps < 3; steps++) {
    const { text } = row.at(read.to);
    const scale: number | undefined = Object.hasOwn(SCALES, text) ? SCALES[text] : undefined;
    if (scale === undefined) break;
    total += (read.value ?? 0) * scale;
    const rest: NumberRead | undefined = readBelowHundred(row, row.skip(read.to + 1, 'and'));
    if (!rest) return { to: read.to + 1, value: total };
    read = rest;
  }
  return { to: read.to, value: total + (read.value ?? 0) };
}

/** A number that is not said. */
function readSome(row: TokenRow, at: number): NumberRead | undefined {
  const start = row.skip(at, 'a', 'just', 'every');
  if (row.is(start, 'couple')) return { to: row.skip(start + 1, 'of'), value: 2 };
  if (row.is(start, 'dozens', 'scores', 'hundreds') && row.is(start + 1, 'of'))
    return { to: start + 2 };
  if (row.is(start, 'number') && row.is(start + 1, 'of')) return { to: start + 2 };
  const good = row.is(start, 'good') ? start + 1 : start;
  if (row.lexeme(good).some) return { to: good + 1 };
  return undefined;
}

/** "and a half" after a number. */
function readHalf(row: TokenRow, read: NumberRead): NumberRead {
  const dashed = row.isTight(read.to, '-') ? 1 : 0;
  const at = read.to + dashed;
  if (!row.is(at, 'and') || read.value === undefined) return read;
  const a = row.skip(at + 1, '-');
  if (!row.is(a, 'a', 'one')) return read;
  const half = row.skip(a + 1, '-');
  return row.is(half, 'half') ? { to: half + 1, value: read.value + 0.5 } : read;
}

/** Reads a number of units. "a" and "an" alone count as no number here. */
export function readNumber(row: TokenRow, at: number): NumberRead | undefined {
  if (row.is(at, 'half')) {
    const to = row.skip(at + 1, '-');
    return { to: row.skip(to, 'a', 'an'), value: 0.5 };
  }
  const read = readDigits(row, at) ?? readSpelled(row, at) ?? readSome(row, at);
  return read && readHalf(row, read);
}
