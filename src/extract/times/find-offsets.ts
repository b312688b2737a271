/** "a day after the ruling", "within hours of his death", "shortly before the vote": times counted from another happening. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import type { PlacedDate } from './place-dates.ts';
import type { LengthUnit } from './shift-time.ts';

export interface Offset {
  /** The predicate whose time is counted. */
  readonly host: number;
  /** The noun or verb from which it is counted. */
  readonly event: number;
  /** In units; negative before it; 0 for "shortly after" and for hours. */
  readonly count: number;
  readonly unit: LengthUnit;
  /** "within three days of": anywhere up to the count. */
  readonly within: boolean;
  /** "a few days after", "in the weeks before": of an unknown number of units. */
  readonly several: boolean;
  /** "on the day of", "on the eve of": that very day, or so many from it. */
  readonly sameDay?: true;
  /** First and last token, for the phrase. */
  readonly from: number;
  readonly to: number;
}

const UNITS: Readonly<Record<string, LengthUnit>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };
const SHORTLY = /^(?:shortly|soon|immediately|right|just|moments?|minutes?|hours?)$/i;
const DIRECTION: Readonly<Record<string, 1 | -1>> = { after: 1, following: 1, before: -1 };
const LENGTH = /^P(\d+)([DWMY])$/;

type Counted = Pick<Offset, 'count' | 'unit' | 'from' | 'to'> & {
  readonly within?: true;
  readonly several?: true;
};

/** "days", "a few weeks", "the months". */
function severalBefore(s: Sentence, preposition: number): Counted | undefined {
  const at = preposition - 1;
  const word = s.tokens[at];
  const unit = word?.xpos === 'NNS' ? UNITS[lemmaOf(s, at)] : undefined;
  if (!unit || s.tokens[at - 1]?.upos === 'NUM') return undefined;
  return { count: 1, unit, from: at, to: preposition, several: true };
}

/** The length that ends right before a token: "seven days", "the day", "shortly". */
function lengthBefore(
  s: Sentence,
  preposition: number,
  placed: readonly PlacedDate[],
): Counted | undefined {
  const at = preposition - 1;
  const word = s.tokens[at];
  if (!word) return undefined;
  const told = placed.find((p) => p.to === at);
  const [, count, unit] = LENGTH.exec(told?.date.value ?? '') ?? [];
  if (told && count && unit)
    return { count: Number(count), unit: unit as LengthUnit, from: told.from, to: preposition };
  if (SHORTLY.test(word.text)) return { count: 0, unit: 'D', from: at, to: preposition };
  const single = UNITS[lemmaOf(s, at)];
  const before = s.tokens[at - 1]?.text.toLowerCase();
  return single && word.xpos === 'NN' && before && /^(?:the|a|one)$/.test(before)
    ? { count: 1, unit: single, from: at - 1, to: preposition }
    : undefined;
}

/** "days after the vote": within the week. */
const daysBefore = (s: Sentence, preposition: number): Counted | undefined =>
  s.tokens[preposition - 1]?.text.toLowerCase() === 'days' &&
  !/^(?:few|several|the)$/i.test(s.tokens[preposition - 2]?.text ?? '')
    ? { count: 7, unit: 'D', from: preposition - 1, to: preposition, within: true }
    : undefined;

/** The nearest predicate above a token, past the event itself. */
function hostOf(s: Sentence, from: number, event: number): number | undefined {
  for (let at = s.tokens[from]!.head, i = 0; at >= 0 && i < 40; at = s.tokens[at]!.head, i++)
    if (at !== event && (isVerb(s, at) || childBy(s, at, 'cop', 'nsubj') !== undefined)) return at;
  return undefined;
}

/** "was found two days after the quake struck, rescuers say": of what they say, not of the saying. */
function toldBefore(s: Sentence, host: number, from: number): number {
  if (host < from || !SPEECH_VERBS.has(lemmaOf(s, host))) return host;
  return childrenBy(s, host, 'ccomp').findLast((at) => at < from) ?? host;
}

function offsetAt(s: Sentence, at: number, placed: readonly PlacedDate[]): Offset | undefined {
  const word = s.tokens[at]!.text.toLowerCase();
  const event = s.tokens[at]!.head;
  if (event <= at) return undefined;
  const limit =
    word === 'of' && [at - 2, at - 3, at - 4].some((i) => s.tokens[i]?.text === 'within');
  const direction = limit ? 1 : DIRECTION[word];
  const length =
    direction && (lengthBefore(s, at, placed) ?? daysBefore(s, at) ?? severalBefore(s, at));
  if (!direction || !length) return undefined;
  const above = hostOf(s, length.to - 1, event) ?? hostOf(s, event, event);
  const host = above === undefined ? undefined : toldBefore(s, above, length.from);
  if (host === undefined || host === event) return undefined;
  const within = limit || length.within === true;
  const several = length.several === true;
  return { ...length, host, event, within, several, count: length.count * direction };
}

const DAYS: Readonly<Record<string, number>> = {
  day: 0,
  morning: 0,
  afternoon: 0,
  evening: 0,
  night: 0,
  eve: -1,
};

/** What a day is the day of: "the eve of the talks", "the day the singer died". */
const dayOf = (s: Sentence, day: number): number | undefined =>
  childrenBy(s, day, 'nmod').find((noun) => prepositionOf(s, noun) === 'of') ??
  childBy(s, day, 'acl:relcl');

/** "On the morning of his death, he took pills": the day of another happening. */
function onDayOf(s: Sentence, day: number, placed: readonly PlacedDate[]): Offset | undefined {
  const count = DAYS[s.tokens[day]!.text.toLowerCase()];
  const event = count === undefined ? undefined : dayOf(s, day);
  if (count === undefined || event === undefined || prepositionOf(s, day) !== 'on')
    return undefined;
  if (placed.some(({ from, to }) => to >= day && from <= event)) return undefined;
  const host = hostOf(s, day, event);
  if (host === undefined || host === event) return undefined;
  const span = { from: day - 1, to: event, host, event };
  return { ...span, count, unit: 'D', within: false, several: false, sameDay: true };
}

/** All of a sentence, in its order. */
export function findOffsets(s: Sentence, placed: readonly PlacedDate[]): readonly Offset[] {
  return s.tokens.flatMap((token, at) => {
    if (token.upos === 'NOUN') return onDayOf(s, at, placed) ?? [];
    return /^(?:ADP|SCONJ|VERB)$/.test(token.upos) ? (offsetAt(s, at, placed) ?? []) : [];
  });
}
