/** "the eight-month-old truce", "the week-old strike": an age in an adjective tells when the thing began, and that it goes on. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Edtf, When } from '../../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import { UNITS as NUMBERS } from '../../text/number-words.ts';
import { type LengthUnit, shiftDate } from './shift-time.ts';

const UNITS: Readonly<Record<string, LengthUnit>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** "8-month-old", as three words and two hyphens or as one word. */
const AGE = /^(?:(\d{1,3}|[a-z]+)-)?(day|week|month|year)-old$/;

function ageOf(text: string): { readonly count: number; readonly unit: LengthUnit } | undefined {
  const [, number, unit] = AGE.exec(text.toLowerCase()) ?? [];
  const count = number === undefined ? 1 : (NUMBERS[number] ?? Number(number));
  return unit && count ? { count, unit: UNITS[unit]! } : undefined;
}

/** The words joined by hyphens that end at a token. */
function hyphened({ tokens }: Sentence, at: number): string {
  let text = tokens[at]!.text;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (tokens[i]!.end !== tokens[i + 1]!.start) break;
    text = tokens[i]!.text + text;
  }
  return text;
}

/** The time of an event noun by its age on the day of publication. */
export function reckonAge(s: Sentence, noun: number, day: Edtf): When | undefined {
  const published = parseEdtf(day);
  if (published?.kind !== 'date') return undefined;
  for (const adjective of childrenBy(s, noun, 'amod')) {
    const age = ageOf(hyphened(s, adjective));
    const start = age && shiftDate(published, -age.count, age.unit);
    if (!start) continue;
    return {
      edtf: formatEdtf({ kind: 'interval', start }),
      basis: 'stated',
      extent: 'throughout',
      anchor: day,
      rule: 'age',
    };
  }
  return undefined;
}
