/** Words that say little by themselves take the kind that the article is about: "the company emerged" in business news. */
import type { Kind } from '../../model/kinds.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { EVERYDAY_VERBS } from '../lexicon/topic-senses.ts';

const TOPICS: ReadonlySet<Kind> = new Set(['politics', 'legal', 'business']);
const WORDS: ReadonlySet<Kind> = new Set([
  'statement',
  'appeal',
  'criticism',
  'refusal',
  'warning',
  'other',
]);
/** Share of what an article tells, sayings apart, that makes a topic. */
const SHARE = 0.45;
const FEWEST = 5;

function topicOf(sentences: readonly DraftedSentence[]): Kind | undefined {
  const kinds = sentences
    .flatMap(({ reports }) => reports.map(({ report }) => report.kind))
    .filter((kind) => !WORDS.has(kind));
  for (const topic of TOPICS) {
    const count = kinds.filter((kind) => kind === topic).length;
    if (count >= FEWEST && count >= SHARE * kinds.length) return topic;
  }
  return undefined;
}

/** In the news of a disaster, people killed by nobody are its toll. */
const tollOfDisaster = ({ report }: DraftedReport): boolean =>
  report.kind === 'attack' && report.stem === 'kill' && report.agents.length === 0;

const isDisasterNews = (sentences: readonly DraftedSentence[]): boolean =>
  sentences.flatMap(({ reports }) => reports).filter(({ report }) => report.kind === 'disaster')
    .length >= 2;

/** In the news of a disaster or of fighting, who dies is of its toll. */
const diesOfIt = ({ report }: DraftedReport): boolean =>
  report.kind === 'other' && report.stem === 'die' && report.form === 'verb';

/** In the news of a disaster one searches for survivors. */
const searchForSurvivors = ({ report }: DraftedReport): boolean =>
  report.kind === 'legal' && report.stem === 'search';

const isPale = ({ report, trigger }: DraftedReport): boolean =>
  report.kind === 'other' && trigger.pale === true;

/** In business news sums and shares do what people do elsewhere. */
const leans = (drafted: DraftedReport): boolean =>
  isPale(drafted) && drafted.report.agents.length + drafted.report.targets.length > 0;

export function leanOnTopic(sentences: readonly DraftedSentence[]): readonly DraftedSentence[] {
  const topic = topicOf(sentences);
  const disaster = isDisasterNews(sentences);
  if (!topic && !disaster) return sentences;
  const kindOf = (drafted: DraftedReport): Kind => {
    if (disaster && (tollOfDisaster(drafted) || diesOfIt(drafted))) return 'harm';
    if (disaster && (searchForSurvivors(drafted) || leans(drafted))) return 'support';
    if (topic === 'legal' && EVERYDAY_VERBS.has(drafted.report.stem)) return drafted.report.kind;
    return topic && (leans(drafted) || (topic === 'business' && isPale(drafted)))
      ? topic
      : drafted.report.kind;
  };
  return sentences.map((sentence) => ({
    ...sentence,
    reports: sentence.reports.map((drafted) => ({
      ...drafted,
      report: { ...drafted.report, kind: kindOf(drafted) },
    })),
  }));
}
