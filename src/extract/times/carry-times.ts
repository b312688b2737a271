/** Times that one sentence lends to the next ones, and one saying of a speaker to his others. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { ActorId, Edtf, When } from '../../model/dataset.ts';
import { boundsOf, formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { lemmaOf } from '../tree/clause.ts';
import { anchoredTime } from './anchor-on-events.ts';
import { countedTime, reckonedEvents } from './count-from-events.ts';
import { knownEvents } from './known-events.ts';
import { timeToldElsewhere, toldTimes } from './told-again.ts';

const DAY = 86_400_000;
/** Days before publication that count as the news of the day. */
const NEWS_DAYS = 7;

const isDay = (when: When): boolean => /^\d{4}-\d{2}-\d{2}[~?]?$/.test(when.edtf);

/** How many days before publication a time ends; undefined where one of them is not known. */
function daysBefore(when: When, day: Edtf | undefined): number | undefined {
  const value = parseEdtf(when.edtf);
  const published = day === undefined ? undefined : parseEdtf(day);
  if (!value || !published) return undefined;
  const [end, at] = [boundsOf(value).end, boundsOf(published).end];
  return end === undefined || at === undefined ? undefined : (at - end) / DAY;
}

const asContext = (when: When): When => ({ ...when, basis: 'context', extent: 'within' });

const SPOKEN = new Set([
  'statement',
  'criticism',
  'appeal',
  'refusal',
  'warning',
  'support',
  'call',
]);

const isSpeech = (s: Sentence, { trigger, report }: DraftedReport): boolean =>
  trigger.form === 'verb' && SPOKEN.has(report.kind) && SPEECH_VERBS.has(lemmaOf(s, trigger.at));

/** The past, also of a participle with it: what a story goes on telling. */
const isNarrated = (s: Sentence, drafted: DraftedReport): boolean => {
  const verb = drafted.trigger.verb ?? drafted.trigger.at;
  const { tense, perfect } = tenseOf(s, verb);
  if (modalsOf(s, verb).length > 0 || drafted.report.modality === 'conditional') return false;
  if (tense === 'participle' && s.tokens[verb]!.deprel === 'advcl')
    return tenseOf(s, s.tokens[verb]!.head).tense === 'past';
  return tense === 'past' && !perfect;
};

/** "had also taken": further back than the story, or in it. */
const isPluperfect = (s: Sentence, drafted: DraftedReport): boolean => {
  const { tense, perfect } = tenseOf(s, drafted.trigger.verb ?? drafted.trigger.at);
  return tense === 'past' && perfect;
};

/** Not later than a time. */
function notAfter(when: When): When | undefined {
  const value = parseEdtf(when.edtf);
  const end = value?.kind === 'interval' ? value.end : value;
  return end && { ...asContext(when), edtf: formatEdtf({ kind: 'interval', end }) };
}

const stated = (drafted: DraftedReport): When | undefined =>
  drafted.report.when?.basis === 'stated' ? drafted.report.when : undefined;

const timed = (drafted: DraftedReport, when: When, because: string): DraftedReport => ({
  ...drafted,
  report: { ...drafted.report, when },
  whenBecause: because,
});

/** Each speaker's day, where the article tells one day of news for all his dated sayings. */
function daysOfSpeakers(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  day: Edtf | undefined,
): ReadonlyMap<ActorId, When> {
  const days = new Map<ActorId, When | 'several'>();
  sentences.forEach((sentence, i) => {
    for (const drafted of sentence.reports) {
      const when = stated(drafted);
      const [speaker, other] = drafted.report.agents;
      if (
        !when ||
        !speaker ||
        other ||
        !drafted.main ||
        !isSpeech(trees[i]!, drafted) ||
        !isDay(when)
      )
        continue;
      const before = daysBefore(when, day);
      if (before === undefined || before < 0 || before > NEWS_DAYS) continue;
      const known = days.get(speaker);
      days.set(
        speaker,
        known === undefined || (known !== 'several' && known.edtf === when.edtf) ? when : 'several',
      );
    }
  });
  return new Map(
    [...days].flatMap(([id, when]) => (when === 'several' ? [] : [[id, when] as const])),
  );
}

/** The day of the news that the first dated main clause of the article's opening tells. */
function newsDay(sentences: readonly DraftedSentence[], day: Edtf | undefined): When | undefined {
  for (const sentence of sentences.slice(0, 4)) {
    for (const drafted of sentence.reports) {
      const when = drafted.main ? stated(drafted) : undefined;
      const before = when && isDay(when) ? daysBefore(when, day) : undefined;
      if (when && before !== undefined && before >= 0 && before <= 3) return when;
    }
  }
  return undefined;
}

/** "Before his appointment, he served": the main clause lies at a time of its own, if at none that is named. */
function tellsAnotherTime(s: Sentence): boolean {
  const root = s.tokens.findIndex((token) => token.head < 0);
  return (
    root >= 0 &&
    childrenBy(s, root, 'obl', 'advcl').some((child) =>
      childrenBy(s, child, 'case', 'mark').some((mark) =>
        /^(?:before|since|until)$/.test(lemmaOf(s, mark)),
      ),
    )
  );
}

/** Lends times within one article. */
export function carryTimes(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  day: Edtf | undefined,
): readonly DraftedSentence[] {
  const speakers = daysOfSpeakers(sentences, trees, day);
  const news = newsDay(sentences, day);
  const known = knownEvents(sentences, reckonedEvents(sentences, trees));
  const again = toldTimes(sentences);
  let story: When | undefined;
  return sentences.map((sentence, i) => {
    const s = trees[i]!;
    const told = sentence.reports.find(
      (drafted) =>
        drafted.main && stated(drafted) && !isSpeech(s, drafted) && isNarrated(s, drafted),
    );
    const saysFirst = sentence.reports.some((drafted) => drafted.main && isSpeech(s, drafted));
    const ownTime = sentence.placed.some(({ date }) => date.type === 'DATE') || tellsAnotherTime(s);
    const reports = sentence.reports.map((drafted) => {
      if (drafted.report.when && drafted.report.when.basis !== 'publication') return drafted;
      const counted = countedTime(s, drafted, sentence, known);
      if (counted) return timed(drafted, counted, 'counted from another event');
      const anchored = anchoredTime(s, drafted, known);
      if (anchored) return timed(drafted, anchored, 'of the event that it names');
      const elsewhere = timeToldElsewhere(s, drafted, again);
      if (elsewhere) return timed(drafted, asContext(elsewhere), 'told elsewhere with its time');
      if (!drafted.main) return drafted;
      const speaker =
        drafted.report.agents.length === 1 ? speakers.get(drafted.report.agents[0]!) : undefined;
      if (isSpeech(s, drafted) && isNarrated(s, drafted)) {
        if (speaker)
          return timed(drafted, asContext(speaker), 'the day of this speaker’s other words');
        return news && drafted.report.when
          ? timed(drafted, asContext(news), 'the day of the news')
          : drafted;
      }
      const before = isPluperfect(s, drafted) && story ? notAfter(story) : undefined;
      if (before && !told) return timed(drafted, before, 'not later than the story');
      if (!isNarrated(s, drafted)) return drafted;
      if (story && !told && !saysFirst && !ownTime)
        return timed(drafted, asContext(story), 'the story goes on');
      return drafted;
    });
    if (told) story = stated(told);
    else if (saysFirst) story = undefined;
    return { ...sentence, reports };
  });
}
