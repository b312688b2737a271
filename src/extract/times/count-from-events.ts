/** "found alive seven days after the disaster": the time of the one from that of the other, whichever the article dates. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { Edtf, When } from '../../model/dataset.ts';
import { type EdtfDate, formatEdtf } from '../../model/edtf.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { stemWord } from '../merge/stem-word.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import { kindOfNoun } from '../triggers/kind-of-noun.ts';
import { openFrom } from './anchor-on-events.ts';
import { findOffsets, type Offset } from './find-offsets.ts';
import {
  type KnownEvents,
  type ReckonedEvent,
  timeOfDisaster,
  timeOfNoun,
} from './known-events.ts';
import { firstDate, shiftDate, shiftTime } from './shift-time.ts';

const verbOf = ({ trigger }: DraftedReport): number => trigger.verb ?? trigger.at;

const isAt = (drafted: DraftedReport, at: number): boolean =>
  verbOf(drafted) === at || drafted.trigger.at === at;

/** "Speaking a few days after the vote, he denied it", "Her rescue comes a week after it": also of what is said then, or comes. */
function isTimedAt(s: Sentence, drafted: DraftedReport, host: number): boolean {
  if (isAt(drafted, host)) return true;
  const { head, deprel, lemma } = s.tokens[host]!;
  if (/^(?:speak|talk|write|testify)$/.test(lemma) && deprel === 'advcl')
    return isAt(drafted, head) && SPEECH_VERBS.has(lemmaOf(s, head));
  const comes = /^(?:come|occur|happen|follow)$/.test(lemma);
  return comes && childBy(s, host, 'nsubj') === drafted.trigger.at;
}

/** "three days after they went missing": also of what completes the verb. */
const isOf = (s: Sentence, drafted: DraftedReport, event: number): boolean => {
  const { deprel, head } = s.tokens[drafted.trigger.at]!;
  return isAt(drafted, event) || (deprel === 'xcomp' && head === event);
};

/** Whether the text itself gives the time. */
const isTold = (when: When | undefined): when is When =>
  when !== undefined && when.basis !== 'publication';

/** The noun that names what an offset is counted from: itself, or the subject of its clause. */
const nounOf = (s: Sentence, event: number): number =>
  isVerb(s, event) ? (childBy(s, event, 'nsubj', 'nsubj:pass') ?? event) : event;

function timeOfEvent(
  s: Sentence,
  event: number,
  reports: readonly DraftedReport[],
  known: KnownEvents,
): When | undefined {
  const told = reports.find((drafted) => isAt(drafted, event) && isTold(drafted.report.when));
  return told?.report.when ?? timeOfNoun(s, nounOf(s, event), known);
}

/** "have been searching since shortly after the slaying": from then on. */
const isSince = (s: Sentence, { from }: Offset): boolean =>
  [from - 1, from].some((at) => s.tokens[at]?.text.toLowerCase() === 'since');

/** The first or last day that so many units of an unknown number may reach. */
const SEVERAL = 4;

/** "in the weeks before the vote", "a few days after": somewhere between the two. */
function severalUnits(start: EdtfDate, { count, unit }: Offset): Edtf | undefined {
  const finer = start.precision === 'day' || unit === 'M' ? unit : 'M';
  const times = finer === unit ? SEVERAL : 1;
  const other = shiftDate(start, Math.sign(count) * times, finer);
  if (!other) return undefined;
  const far = { ...other, approximate: true };
  const [from, to] = count < 0 ? [far, start] : [start, far];
  return formatEdtf({ kind: 'interval', start: from, end: to });
}

function counted(when: When, offset: Offset): Edtf | undefined {
  const { count, unit, within } = offset;
  const start = firstDate(when.edtf);
  if (!start) return undefined;
  if (offset.sameDay && start.precision !== 'day') return count === 0 ? when.edtf : undefined;
  if (offset.sameDay && count === 0) return formatEdtf(start);
  if (offset.several) return severalUnits(start, offset);
  if (!within && count !== 0) return shiftTime(when.edtf, count, unit);
  const other = shiftDate(start, count === 0 ? 1 : count, unit);
  if (!other || start.precision !== 'day') return undefined;
  return formatEdtf({ kind: 'interval', start, end: { ...other, approximate: true } });
}

/** The rule of a time that was counted back from the news; nothing is counted on from it again. */
const BACK = 'counted back from the news';

/** A time that the text gives, or the news itself: what is going on, or opens the article. */
function isNews(s: Sentence, host: DraftedReport, index: number): boolean {
  if (!host.main) return false;
  if (isTold(host.report.when)) return true;
  return index < 3 || tenseOf(s, verbOf(host)).tense === 'present';
}

/** "Victims get help after seven days": in the opening of news of a disaster, so long after it. */
function sinceDisaster({ reports, placed }: DraftedSentence): readonly ReckonedEvent[] {
  const after = placed.find(({ date }) => date.type === 'DURATION' && date.relation === 'after');
  const [, count, unit] = /^P(\d+)([DW])$/.exec(after?.date.value ?? '') ?? [];
  const when = reports.find((each) => after && each.main && isAt(each, after.host))?.report.when;
  const edtf = when && count && shiftTime(when.edtf, -Number(count), unit as 'D' | 'W');
  if (!when || !edtf) return [];
  return [{ stem: 'disaster', kind: 'disaster', when: { ...when, edtf, basis: 'context' } }];
}

/** "rescued after seven days": so long after the disaster that the article dates. */
function afterDisaster(
  drafted: DraftedReport,
  { placed }: DraftedSentence,
  known: KnownEvents,
): When | undefined {
  const length = placed.find(
    ({ date, host }) =>
      isAt(drafted, host) && date.type === 'DURATION' && date.relation === 'after',
  );
  const [, count, unit] = /^P(\d+)([DW])$/.exec(length?.date.value ?? '') ?? [];
  const disaster = timeOfDisaster(known);
  const edtf = disaster && count && shiftTime(disaster.edtf, Number(count), unit as 'D' | 'W');
  if (!disaster || !edtf || drafted.report.modality === 'planned') return undefined;
  return { ...disaster, edtf, basis: 'context', extent: 'within', rule: 'counted from an event' };
}

/** What an article dates only by how long it was before the news: "alive seven days after the disaster". */
export function reckonedEvents(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
): readonly ReckonedEvent[] {
  const told = sentences.some(({ reports }) =>
    reports.some(({ report }) => report.kind === 'disaster'),
  );
  const openings = told ? sentences.slice(0, 3).flatMap(sinceDisaster) : [];
  const counted = sentences.flatMap(({ reports, placed }, i) =>
    findOffsets(trees[i]!, placed).flatMap((offset): readonly ReckonedEvent[] => {
      const s = trees[i]!;
      const noun = nounOf(s, offset.event);
      const kind = kindOfNoun(s, noun)?.kind;
      const host = reports.find((drafted) => isAt(drafted, offset.host));
      const when = host?.report.when;
      if (!kind || !when || offset.count === 0 || offset.within || offset.several) return [];
      if (!isNews(s, host, i)) return [];
      const edtf = shiftTime(when.edtf, -offset.count, offset.unit);
      if (!edtf) return [];
      return [
        {
          stem: stemWord(lemmaOf(s, noun)),
          kind,
          when: { ...when, edtf, basis: 'context', rule: BACK },
        },
      ];
    }),
  );
  return [...counted, ...openings];
}

/** The time that a report has by the offset on its predicate, or as what another is counted from. */
export function countedTime(
  s: Sentence,
  drafted: DraftedReport,
  sentence: DraftedSentence,
  known: KnownEvents,
  index: number,
): When | undefined {
  const after = afterDisaster(drafted, sentence, known);
  if (after && index > 2) return after;
  for (const offset of findOffsets(s, sentence.placed)) {
    const quote = { rule: 'counted from an event', extent: 'within' } as const;
    if (isTimedAt(s, drafted, offset.host)) {
      const when = timeOfEvent(s, offset.event, sentence.reports, known);
      const edtf = when && when.rule !== BACK ? counted(when, offset) : undefined;
      if (when && isSince(s, offset)) return openFrom(when);
      if (when && edtf) return { ...when, ...quote, edtf, basis: 'context' };
    }
    const exact = offset.count !== 0 || offset.sameDay === true;
    if (isOf(s, drafted, offset.event) && exact && !offset.within && !offset.several) {
      const host = sentence.reports.find((other) => isAt(other, offset.host));
      const when = host?.report.when;
      const named = timeOfNoun(s, nounOf(s, offset.event), known);
      if (named && named.rule !== BACK) return { ...named, basis: 'context' };
      if (offset.sameDay && !isTold(when)) continue;
      const edtf = when && shiftTime(when.edtf, -offset.count, offset.unit);
      if (when && edtf && isNews(s, host, index))
        return { ...when, ...quote, edtf, basis: 'context' };
    }
  }
  return undefined;
}
