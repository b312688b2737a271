/** A word of several senses takes the one that belongs to the topic of its article: an appeal in court, an offer for shares. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { TOPIC_SENSES, type Topic } from '../lexicon/topic-senses.ts';
import { topicsOf } from './topic-of-article.ts';
import type { Trigger } from './trigger.ts';

const keyOf = (topic: Topic, isNoun: boolean, lemma: string): string =>
  `${topic} ${isNoun ? 'noun' : 'verb'} ${lemma}`;

const SENSES: ReadonlyMap<string, Kind> = new Map(
  TOPIC_SENSES.flatMap(({ topic, kind, verbs, nouns }) => [
    ...(verbs?.split(' ') ?? []).map((verb) => [keyOf(topic, false, verb), kind] as const),
    ...(nouns?.split(' ') ?? []).map((noun) => [keyOf(topic, true, noun), kind] as const),
  ]),
);

const isNoun = ({ form }: Trigger): boolean => form === 'noun' || form === 'occurs';

/** Whether the word stands alone: what stands with a verb may have decided its sense already. */
const isOpen = ({ trigger }: DraftedReport): boolean =>
  isNoun(trigger) ||
  (trigger.form === 'verb' && (trigger.guessed === true || trigger.rule === 'set up'));

function senseOf(
  drafted: DraftedReport,
  sentence: Sentence,
  topics: readonly Topic[],
): Kind | undefined {
  if (!isOpen(drafted)) return undefined;
  const { at, rule } = drafted.trigger;
  const lemma = rule === 'set up' ? 'set_up' : sentence.tokens[at]!.lemma.toLowerCase();
  for (const topic of topics) {
    const kind = SENSES.get(keyOf(topic, isNoun(drafted.trigger), lemma));
    if (kind) return kind;
  }
  return undefined;
}

export function senseByTopic(
  drafted: readonly DraftedSentence[],
  sentences: readonly Sentence[],
): readonly DraftedSentence[] {
  const topics = topicsOf(drafted, sentences);
  if (topics.length === 0) return drafted;
  return drafted.map((one, index) => ({
    ...one,
    reports: one.reports.map((each) => {
      const kind = senseOf(each, sentences[index]!, topics);
      return kind ? { ...each, report: { ...each.report, kind } } : each;
    }),
  }));
}
