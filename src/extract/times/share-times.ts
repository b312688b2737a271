/** What hangs on a verb shares the time that the verb was lent: "Then she toured the port, meeting crews before flying home". */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { When } from '../../model/dataset.ts';
import type { DraftedReport } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import { dateOfTrigger } from './date-of-trigger.ts';
import type { PlacedDate } from './place-dates.ts';

/** A time that was lent, as if it stood at its verb. */
function placedAt(when: When, host: number, end: number): PlacedDate | undefined {
  if (!when.phrase) return undefined;
  const { start, end: last, quote } = when.phrase;
  const date: DateExpression = {
    start,
    end: last,
    quote,
    type: 'DATE',
    value: '',
    edtf: when.edtf,
    rule: when.rule ?? '',
    ...(when.anchor && { anchor: when.anchor }),
  };
  return { date, host, inside: false, from: end, to: end };
}

/** "She was scheduled to speak": a main verb in the past that makes no report of its own. */
function bareRoot(s: Sentence, reports: readonly DraftedReport[]): number | undefined {
  const root = s.tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !isVerb(s, root) || SPEECH_VERBS.has(lemmaOf(s, root))) return undefined;
  if (reports.some(({ trigger }) => trigger.at === root || trigger.verb === root)) return undefined;
  const { tense, perfect } = tenseOf(s, root);
  return tense === 'past' && !perfect && modalsOf(s, root).length === 0 ? root : undefined;
}

/** Hosts are the verbs that were lent a time; nothing that has one changes. */
export function shareTimes(
  s: Sentence,
  reports: readonly DraftedReport[],
  time: When | undefined,
): readonly DraftedReport[] {
  const bare = time && bareRoot(s, reports);
  const root = bare === undefined ? undefined : placedAt(time!, bare, s.tokens.length);
  const lent = root
    ? [root]
    : reports.flatMap(({ report, trigger, main }): readonly PlacedDate[] => {
        if (!main || report.when?.basis !== 'context') return [];
        const placed = placedAt(report.when, trigger.verb ?? trigger.at, s.tokens.length);
        return placed ? [placed] : [];
      });
  if (lent.length === 0) return reports;
  const triggers = reports.map(({ trigger }) => trigger);
  return reports.map((drafted) => {
    const { when } = drafted.report;
    if (when && when.basis !== 'publication') return drafted;
    const found = dateOfTrigger(s, drafted.trigger, lent, triggers);
    const from = lent.find(({ date }) => date === found?.date);
    const source = reports.find(({ trigger }) => (trigger.verb ?? trigger.at) === from?.host);
    const shared = source?.report.when ?? time;
    if (!found || !shared) return drafted;
    return {
      ...drafted,
      report: { ...drafted.report, when: { ...shared, basis: 'context', extent: 'within' } },
      whenBecause: `${found.way}, which has it from the context`,
    };
  });
}
