/** What a run of sentences tells of: its time, and who takes part. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { ActorId, ArticleId, Edtf, When } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { kindOfNoun } from '../triggers/kind-of-noun.ts';
import { isRecent, stated } from './news-days.ts';
import { isMain } from './publication-time.ts';
import { whenOfDate } from './when-of-date.ts';

export interface Story {
  readonly when: When;
  readonly who: readonly ActorId[];
  /** The sentence that tells the time. */
  readonly index: number;
  /** Of what is told with the time; absent where the time is that of a state. */
  readonly kind?: Kind;
}

const whoOf = ({ report }: DraftedReport): readonly ActorId[] => [
  ...report.agents,
  ...report.targets,
];

/** The time of a story that is of these days, which all that is told next may belong to. */
export const currentTime = (story: Story | undefined, day: Edtf | undefined): When | undefined =>
  story && isRecent(story.when, day) ? story.when : undefined;

/** "And on that basis", "Then": what follows belongs to what was told. */
const linksBack = (s: Sentence): boolean =>
  /^(?:and|then|thus|so|but)$/i.test(s.tokens[0]?.text ?? '');

/** What befalls people right after a dated sentence belongs to what it tells: "The ferry sank in May 1998. His mother and ten others drowned." */
const BEFALLS: ReadonlySet<Kind> = new Set(['attack', 'harm', 'disaster', 'deployment']);

/** "His mother drowned": of those that were told of, by their owner. */
function befell(s: Sentence, { trigger, report }: DraftedReport): boolean {
  const subject = childBy(s, trigger.verb ?? trigger.at, 'nsubj', 'nsubj:pass');
  const owned = subject !== undefined && childBy(s, subject, 'nmod:poss') !== undefined;
  return owned && BEFALLS.has(report.kind);
}

/** "The car bomb attack killed 20": what is known to the reader, and was told as its own happening. */
export function isOfKnown(s: Sentence, { trigger }: DraftedReport): boolean {
  const subject = childBy(s, trigger.verb ?? trigger.at, 'nsubj');
  if (subject === undefined) return false;
  const kind = kindOfNoun(s, subject)?.kind;
  return kind === 'attack' || kind === 'disaster';
}

/** Told on the day of a visit or a vote, a death is a look back: "His mother died at sea." */
const isOfOther = (s: Sentence, story: Story, drafted: DraftedReport): boolean =>
  /^(?:attack|harm|disaster)$/.test(drafted.report.kind) &&
  story.kind !== undefined &&
  story.kind !== drafted.report.kind &&
  (isOfKnown(s, drafted) || (drafted.report.kind === 'harm' && !BEFALLS.has(story.kind)));

/** News of these days goes on whoever acts; a story of years ago with those of whom it tells, with more of the same, or right behind it with what befell people. */
export const goesOn = (
  s: Sentence,
  index: number,
  story: Story,
  drafted: DraftedReport,
  day: Edtf | undefined,
): boolean =>
  (isRecent(story.when, day) && !isOfOther(s, story, drafted)) ||
  linksBack(s) ||
  whoOf(drafted).some((id) => story.who.includes(id)) ||
  (index === story.index + 1 && befell(s, drafted)) ||
  (drafted.report.kind === story.kind && drafted.report.agents.length === 0);

interface Sequel {
  readonly s: Sentence;
  readonly sentence: DraftedSentence;
  readonly index: number;
  /** What the sentence narrates with a time. */
  readonly told: DraftedReport | undefined;
  readonly saysFirst: boolean;
  readonly day: Edtf | undefined;
  readonly article: ArticleId;
}

/** "In contrast to Thursday, when many were arrested, they were calmer Friday": the last time of a main clause, also of a state. */
function lastMainTime({ s, sentence, article }: Sequel): When | undefined {
  const last = sentence.placed
    .filter(
      ({ date, host, inside }) =>
        date.type === 'DATE' && !inside && isMain(s, host) && tenseOf(s, host).tense !== 'future',
    )
    .at(-1);
  return last && whenOfDate(last.date, article, 'stated');
}

export function nextStory(story: Story | undefined, sequel: Sequel): Story | undefined {
  const { s, sentence, index, told, saysFirst, day } = sequel;
  const when = told && (lastMainTime(sequel) ?? stated(told));
  if (told && when)
    return { when, index, who: sentence.reports.flatMap(whoOf), kind: told.report.kind };
  if (saysFirst || !story) return undefined;
  const going = sentence.reports.filter(
    (drafted) => drafted.main && goesOn(s, index, story, drafted, day),
  );
  return { ...story, who: [...story.who, ...going.flatMap(whoOf)] };
}
