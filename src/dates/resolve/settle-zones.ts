/** What zone the letters after a clock time mean, and the zone of one beside it that names none. */
import type { Fields, Meaning } from '../meaning.ts';
import type { Phrase } from '../read/phrase.ts';
import { ZONE_LETTERS } from '../words/zones.ts';

const fieldsOf = (meaning: Meaning): Fields | undefined =>
  'fields' in meaning ? meaning.fields : undefined;

const withZone = (phrase: Phrase, zone: Fields['zone']): Phrase => {
  const { zone: _, ...fields } = fieldsOf(phrase.meaning) ?? {};
  const settled = zone === undefined ? fields : { ...fields, zone };
  return { ...phrase, meaning: { ...phrase.meaning, fields: settled } as Meaning };
};

/** Letters that several countries use are read as the commonest, unless the text names another of them. */
function meaningOf(zone: Fields['zone'], text: string): Fields['zone'] {
  const letters = typeof zone === 'string' ? ZONE_LETTERS.get(zone) : undefined;
  if (!letters) return zone;
  return letters.unless?.test(text) ? undefined : letters.zone;
}

const minuteOf = ({ hour = 0, minute = 0 }: Fields): number => hour * 60 + minute;

const DAY = 24 * 60;
/** What a local clock is ahead of UTC at most, and behind it. */
const FARTHEST = { ahead: 14 * 60, behind: -12 * 60 };

/** "1653 local time (2153 GMT)" tells that the local clock is five hours behind; undefined where no clock is. */
function offsetBeside(local: Fields, utc: Fields): number | undefined {
  const apart = minuteOf(local) - minuteOf(utc);
  const offset = [apart, apart + DAY, apart - DAY].find(
    (one) => one >= FARTHEST.behind && one <= FARTHEST.ahead,
  );
  return offset !== undefined && offset % 15 === 0 ? offset : undefined;
}

/** The zone that a clock time takes from the one that it is tied to. */
function zoneFromBeside(own: Fields, other: Fields, tie: Phrase['toNext']): Fields['zone'] {
  if (own.hour === undefined || own.zone !== undefined || other.hour === undefined)
    return undefined;
  if (tie === 'range') return other.zone;
  return tie === 'same-day' && other.zone === 0 ? offsetBeside(own, other) : undefined;
}

/** Phrases with the zones of their clock times settled: minutes ahead of UTC, an IANA zone, or none. */
export function settleZones(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  if (!phrases.some(({ meaning }) => fieldsOf(meaning)?.zone !== undefined)) return phrases;
  const known = new Map<Fields['zone'], Fields['zone']>();
  const out = phrases.map((phrase) => {
    const zone = fieldsOf(phrase.meaning)?.zone;
    if (zone === undefined) return phrase;
    if (!known.has(zone)) known.set(zone, meaningOf(zone, text));
    return withZone(phrase, known.get(zone));
  });
  for (let i = 0; i + 1 < out.length; i++) {
    const [left, right] = [out[i]!, out[i + 1]!];
    const [a, b] = [fieldsOf(left.meaning), fieldsOf(right.meaning)];
    if (!a || !b || !left.toNext) continue;
    const [first, second] = [zoneFromBeside(a, b, left.toNext), zoneFromBeside(b, a, left.toNext)];
    if (first !== undefined) out[i] = withZone(left, first);
    if (second !== undefined) out[i + 1] = withZone(right, second);
  }
  return out;
}
