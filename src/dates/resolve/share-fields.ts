/** Fields that tied phrases share: "27 May-28 May 1905", "April 24 and 25", "March and April 1999". */
import type { Fields, Meaning } from '../meaning.ts';
import type { Phrase } from '../read/phrase.ts';

const fieldsOf = (meaning: Meaning | undefined): Fields | undefined =>
  meaning?.kind === 'calendar' ? meaning.fields : undefined;

/** What the earlier of two tied phrases takes from the later. */
function fromNext(fields: Fields, next: Fields): Fields {
  const part =
    fields.day !== undefined || fields.month !== undefined || fields.season !== undefined;
  if (!part || fields.year !== undefined) return fields;
  if (fields.day !== undefined && fields.month === undefined && next.month !== undefined) {
    return { ...fields, month: next.month, ...(next.year !== undefined && { year: next.year }) };
  }
  if (next.year === undefined || (fields.month !== undefined && next.month === undefined))
    return fields;
  const before =
    fields.month !== undefined && next.month !== undefined && fields.month > next.month ? 1 : 0;
  return { ...fields, year: next.year - before };
}

/** What the later of two takes from the earlier: the month of a lone day. */
function fromPrevious(fields: Fields, previous: Fields): Fields {
  if (fields.day === undefined || fields.month !== undefined || previous.month === undefined)
    return fields;
  return {
    ...fields,
    month: previous.month,
    ...(previous.year !== undefined && { year: previous.year }),
  };
}

/** The month, and day, of "January" in "between January and June last year". */
function monthAlone(meaning: Meaning): Fields | undefined {
  const fields = fieldsOf(meaning);
  return fields?.month !== undefined && fields.year === undefined ? fields : undefined;
}

/** The first time of "9 a.m. to 5 p.m. on Friday" is of the day of the second, as are both of "9 a.m. (0800 GMT) on Friday". */
function withDayOf(time: Meaning, next: Meaning, tie: Phrase['toNext']): Meaning | undefined {
  if (time.kind !== 'time' || !('fields' in next) || next.kind === 'time') return undefined;
  if (next.fields?.hour === undefined && tie !== 'same-day') return undefined;
  return { ...next, fields: { ...next.fields, ...time.fields } } as Meaning;
}

export function shareFields(phrases: readonly Phrase[]): Phrase[] {
  const out = [...phrases];
  const set = (i: number, fields: Fields): void => {
    out[i] = { ...out[i]!, meaning: { kind: 'calendar', fields } };
  };
  for (let i = 1; i < out.length; i++) {
    const [fields, previous] = [fieldsOf(out[i]!.meaning), fieldsOf(out[i - 1]!.meaning)];
    if (fields && previous && out[i]!.rule === 'day-after-day')
      set(i, fromPrevious(fields, previous));
  }
  for (let i = out.length - 2; i >= 0; i--) {
    const timed = out[i]!.toNext && withDayOf(out[i]!.meaning, out[i + 1]!.meaning, out[i]!.toNext);
    if (timed) out[i] = { ...out[i]!, meaning: timed };
    if (timed) continue;
    const later = out[i + 1]!.meaning;
    const alone = out[i]!.toNext && monthAlone(out[i]!.meaning);
    if (later.kind === 'whichYear' && alone) {
      out[i] = { ...out[i]!, meaning: { ...later, fields: alone } };
      continue;
    }
    const [fields, next] = [fieldsOf(out[i]!.meaning), fieldsOf(later)];
    if (!fields || !next || !out[i]!.toNext || fields.weekday || fields.hour !== undefined)
      continue;
    set(i, fromNext(fields, next));
  }
  return out;
}
