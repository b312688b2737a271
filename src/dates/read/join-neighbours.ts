/** Two phrases side by side that make one: "10 p.m. Wednesday", "Thursday morning", "Friday, Oct. 23", "the night of 8 February". */
import type { Fields, Meaning } from '../meaning.ts';
import type { Found } from './phrase.ts';
import type { TokenRow } from './token-row.ts';

const isDay = (meaning: Meaning): boolean => {
  if (meaning.kind === 'shift') return meaning.unit === 'day' && meaning.fields === undefined;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'which') return meaning.kind === 'numeric';
  const { day, weekday, holiday, hour } = meaning.fields;
  return (
    hour === undefined && (day !== undefined || weekday !== undefined || holiday !== undefined)
  );
};

const withFields = (meaning: Meaning, fields: Fields): Meaning | undefined => {
  if (meaning.kind === 'calendar' || meaning.kind === 'which')
    return { ...meaning, fields: { ...meaning.fields, ...fields } };
  return meaning.kind === 'shift'
    ? { ...meaning, fields: { ...meaning.fields, ...fields } }
    : undefined;
};

/** The tokens between two phrases are only these, each at most once, in this order. */
function onlyBetween(
  row: TokenRow,
  left: Found,
  right: Found,
  ...words: readonly string[]
): boolean {
  let at = left.to;
  for (const word of words) if (at < right.from && row.is(at, word)) at++;
  return at === right.from;
}

/** "10 p.m. Wednesday", "Thursday morning", "March 20 at 5:34 AM", "8 o'clock in the morning". */
function joinTime(row: TokenRow, left: Found, right: Found): Meaning | undefined {
  const [a, b] = [left.meaning, right.meaning];
  if (a.kind === 'time' && isDay(b) && onlyBetween(row, left, right, ',', 'of', 'on'))
    return withFields(b, a.fields);
  if (b.kind === 'time' && isDay(a)) {
    const clock = b.fields.hour !== undefined;
    return onlyBetween(row, left, right, ...(clock ? [',', '-', '|', 'at'] : []))
      ? withFields(a, b.fields)
      : undefined;
  }
  if (a.kind === 'time' && b.kind === 'time' && a.fields.hour !== undefined && b.fields.part) {
    return onlyBetween(row, left, right, 'in', 'the') ? a : undefined;
  }
  return undefined;
}

/** "Friday, Oct. 23". */
function joinWeekday(row: TokenRow, left: Found, right: Found): Meaning | undefined {
  const [a, b] = [left.meaning, right.meaning];
  const named = a.kind === 'calendar' || a.kind === 'which';
  const weekday = named && Object.keys(a.fields).length === 1 ? a.fields.weekday : undefined;
  if (!weekday || b.kind !== 'calendar') return undefined;
  if (b.fields.day === undefined || b.fields.month === undefined || b.fields.weekday !== undefined)
    return undefined;
  return onlyBetween(row, left, right, ',', 'the') ? withFields(b, { weekday }) : undefined;
}

/** "the week of March 6", "the week ending 12 May": the week that holds the day. */
function withWeek(row: TokenRow, found: Found): Found {
  const { meaning, from } = found;
  if (meaning.kind !== 'calendar' || meaning.fields.day === undefined) return found;
  if (!row.is(from - 2, 'week') || !row.is(from - 1, 'of', 'ending', 'beginning')) return found;
  const the = row.is(from - 3, 'the') ? from - 3 : from - 2;
  return {
    ...found,
    from: the,
    meaning: { ...meaning, fields: { ...meaning.fields, weekOf: true } },
  };
}

type Join = typeof joinTime;

function joinPairs(row: TokenRow, found: readonly Found[], join: Join): Found[] {
  const out: Found[] = [];
  for (const right of found) {
    const left = out.at(-1);
    const meaning = left && right.from - left.to <= 3 ? join(row, left, right) : undefined;
    if (!left || !meaning) out.push(right);
    else {
      const rule = left.meaning.kind === 'time' ? right.rule : left.rule;
      out[out.length - 1] = { rule, from: left.from, to: right.to, meaning };
    }
  }
  return out;
}

export const joinNeighbours = (row: TokenRow, found: readonly Found[]): Found[] =>
  joinPairs(row, joinPairs(row, found, joinWeekday), joinTime).map((one) => withWeek(row, one));
