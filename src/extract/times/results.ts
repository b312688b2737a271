/** "Net income fell 8% in the third quarter. … Revenue rose to $3 million.": what was earned, sold or made is told of a period, and of the one told last. */
import { conjunctsOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { ArticleId, Edtf, When } from '../../model/dataset.ts';
import { boundsOf, dateBounds, type EdtfDate, formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { isVerb, lemmaOf, subjectAt } from '../tree/clause.ts';
import { isAhead } from './news-days.ts';
import type { PlacedDate } from './place-dates.ts';
import { shiftDate } from './shift-time.ts';
import { whenOfDate } from './when-of-date.ts';

/** What is counted over a period and told at its end; prices are of a day. */
const COUNTED =
  /^(?:profit|net|income|earnings?|sales?|revenues?|loss|losses|results?|turnover|output|production|shipments?|orders?|margins?|charges?|write-offs?|write-downs?|provisions?|volume|exports?|imports?|premiums?|comparison|spending|deliveries|rates?|unemployment|employment|payrolls?|inflation|deficits?|consumption|surplus)$/i;

const EARNS = /^(?:earn|net)$/;

/** Telling a figure is of its own day, and so is what it does to those who hear it. */
const TELLS =
  /^(?:alarm|cheer|disappoint|please|prompt|surprise|worry|announce|disclose|report|say|expect|predict|forecast|estimate|project|revise|restate|show|suggest|indicate|attribute)$/;

/** Words that name another period than the one in question. */
const OTHER = /ago|earlier|previous|last year|preceding/i;

const DAY = 86_400_000;
const QUARTER = 80;
/** Days that a period may lie back whose results are news. */
const NEW = 400;

/** Whether a report tells such a figure: its subject, its object or itself is one. */
export function isResult(s: Sentence, { trigger }: DraftedReport): boolean {
  const verb = trigger.verb ?? trigger.at;
  if (COUNTED.test(s.tokens[trigger.at]!.text))
    return trigger.form !== 'noun' || hasSum(s, trigger.at);
  if (!isVerb(s, verb)) return false;
  if (TELLS.test(lemmaOf(s, verb))) return false;
  if (EARNS.test(lemmaOf(s, verb))) return hasSum(s, verb);
  const subject = subjectAt(s, verb);
  if (subject !== undefined && isFigure(s, subject)) return true;
  return childrenBy(s, verb, 'obj').some((at) => isFigure(s, at) && hasSum(s, verb));
}

const isFigure = (s: Sentence, at: number): boolean =>
  conjunctsOf(s, at).some((each) => COUNTED.test(s.tokens[each]!.text));

/** "to $3 million", "16%": a sum of money or a part of a hundred below a word. */
function hasSum(s: Sentence, at: number): boolean {
  const under = [...s.children[at]!];
  for (let next = under.pop(); next !== undefined; next = under.pop()) {
    if (/^[$£€#%]$|^percent$/.test(s.tokens[next]!.text)) return true;
    under.push(...s.children[next]!);
  }
  return false;
}

interface Period {
  readonly when: When;
  readonly end: EdtfDate;
}

const lastDayOf = (value: When): EdtfDate | undefined => {
  const read = parseEdtf(value.edtf);
  return read?.kind === 'interval' ? read.end : read;
};

/** "in the first nine months": so many up to the end of the quarter that the article tells. */
function monthsUpTo(
  { date }: PlacedDate,
  before: Period | undefined,
  article: ArticleId,
): Period | undefined {
  const count = /^P([69])M$/.exec(date.value)?.[1];
  const end = count && before?.end;
  const start = end && shiftDate(end, 1 - Number(count), 'M');
  if (!end || !start || date.relation === 'after') return undefined;
  const between = { kind: 'interval', start: { ...start, approximate: false }, end } as const;
  const phrase = { article, start: date.start, end: date.end, quote: date.quote };
  const when = { basis: 'context', extent: 'within', rule: 'months of a year', phrase } as const;
  return { when: { ...when, edtf: formatEdtf(between) }, end };
}

/** A quarter, a half or a year that is over. */
function periodOf(placed: PlacedDate, day: Edtf, article: ArticleId): Period | undefined {
  const { date } = placed;
  if (date.type !== 'DATE' || OTHER.test(date.quote)) return undefined;
  const when = whenOfDate(date, article, 'context');
  const value = when && parseEdtf(when.edtf);
  const { start, end } = value ? boundsOf(value) : {};
  const published = boundsOf(parseEdtf(day)!).end!;
  const last = when && lastDayOf(when);
  if (
    !when ||
    !last ||
    start === undefined ||
    end === undefined ||
    end > published ||
    last.precision === 'season'
  )
    return undefined;
  const isLong = end - start >= (QUARTER - 1) * DAY && end - start <= 190 * DAY;
  return isLong && published - end <= NEW * DAY ? { when, end: last } : undefined;
}

/** "Unemployment fell to 5% in August": the month that a figure is stated for. */
function monthOf(
  { reports }: DraftedSentence,
  s: Sentence,
  day: Edtf | undefined,
): Period | undefined {
  const told = reports.find(
    (drafted) =>
      drafted.report.when?.basis === 'stated' &&
      /^\d{4}-\d{2}$/.test(drafted.report.when.edtf) &&
      isResult(s, drafted) &&
      timeOfResult(s, drafted, drafted.report.when),
  )?.report.when;
  const end = told && lastDayOf(told);
  return end && !isAhead(told, day) ? { when: { ...told, basis: 'context' }, end } : undefined;
}

const isLater = (a: Period, b: Period): boolean => dateBounds(a.end).end > dateBounds(b.end).end;

/** "At its paper unit, net fell": the next part of the report begins anew. */
const opensWithPart = (s: Sentence): boolean => {
  const at = s.tokens.findIndex(({ text }) => text === ',');
  return (
    at > 1 &&
    s.tokens[0]!.text === 'At' &&
    s.tokens[0]!.deprel === 'case' &&
    s.tokens.slice(1, at).some(({ upos }) => upos === 'PROPN')
  );
};

/** For each sentence the period that its results are of: the last one told up to its end. */
export function resultPeriods(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  day: Edtf | undefined,
  article: ArticleId,
): readonly (When | undefined)[] {
  let last: Period | undefined;
  let latest: Period | undefined;
  return sentences.map(({ placed }, i) => {
    const s = trees[i]!;
    if (latest && opensWithPart(s)) last = latest;
    last = monthOf(sentences[i]!, s, day) ?? last;
    for (const each of placed) {
      const period = day && periodOf(each, day, article);
      if (period && (!latest || isLater(period, latest))) latest = period;
      last = period ?? monthsUpTo(each, latest, article) ?? last;
    }
    return placed.some(({ date }) => OTHER.test(date.quote)) ? undefined : last?.when;
  });
}

/** What was, not what is to come. */
export function timeOfResult(
  s: Sentence,
  drafted: DraftedReport,
  period: When | undefined,
): When | undefined {
  const { trigger, report } = drafted;
  if (!period || report.modality === 'planned' || report.modality === 'conditional')
    return undefined;
  if (!isResult(s, drafted)) return undefined;
  const verb = trigger.verb ?? trigger.at;
  const { tense, perfect } = tenseOf(s, verb);
  const over = isVerb(s, verb) ? (tense === 'past' || tense === 'participle') && !perfect : true;
  return over && modalsOf(s, verb).length === 0 ? { ...period, extent: 'throughout' } : undefined;
}
