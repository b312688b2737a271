/** How a report is told: as somebody's words, as past, as further back than the story. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { DraftedReport } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { lemmaOf } from '../tree/clause.ts';

const SPOKEN = new Set([
  'statement',
  'criticism',
  'appeal',
  'refusal',
  'warning',
  'support',
  'call',
]);

export const isSpeech = (s: Sentence, { trigger, report }: DraftedReport): boolean =>
  trigger.form === 'verb' && SPOKEN.has(report.kind) && SPEECH_VERBS.has(lemmaOf(s, trigger.at));

/** "never won their trust": of no time. */
const isNever = (s: Sentence, verb: number): boolean =>
  childrenBy(s, verb, 'advmod').some((at) => s.tokens[at]!.text.toLowerCase() === 'never');

/** The past, also of a participle with it: what a story goes on telling. */
export const isNarrated = (s: Sentence, drafted: DraftedReport): boolean => {
  const verb = drafted.trigger.verb ?? drafted.trigger.at;
  const { tense, perfect } = tenseOf(s, verb);
  if (modalsOf(s, verb).length > 0 || drafted.report.modality === 'conditional') return false;
  if (isNever(s, verb)) return false;
  if (tense === 'participle' && s.tokens[verb]!.deprel === 'advcl')
    return tenseOf(s, s.tokens[verb]!.head).tense === 'past';
  return tense === 'past' && !perfect;
};

/** "had also taken": further back than the story, or in it. */
export const isPluperfect = (s: Sentence, drafted: DraftedReport): boolean => {
  const { tense, perfect } = tenseOf(s, drafted.trigger.verb ?? drafted.trigger.at);
  return tense === 'past' && perfect;
};
