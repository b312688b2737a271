/** Times that lie somewhere between what is told and the day of publication. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { Edtf, When } from '../../model/dataset.ts';
import { edtf, formatEdtf, isEdtf, parseEdtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedReport } from '../drafted-sentence.ts';
import { isOfAftermath } from './main-happening.ts';
import { isNarrated } from './narration.ts';
import { isRecent } from './news-days.ts';
import type { Story } from './story.ts';
import type { LendingRule } from './telling.ts';

/** "announced earlier", "previously offered": before what is told. */
export const isEarlier = (s: Sentence, { trigger }: DraftedReport): boolean =>
  childrenBy(s, trigger.verb ?? trigger.at, 'advmod').some((at) =>
    /^(?:earlier|previously|formerly|originally)$/i.test(s.tokens[at]!.text),
  );

/** The day of publication is the latest that it can have been; what begins after it tells nothing of its beginning. */
const untilNews = (when: When | undefined, day: Edtf): When => {
  const between = `${when ? startText(when) : '..'}/${day}`;
  return {
    edtf: isEdtf(between) ? between : edtf(`../${day}`),
    basis: 'publication',
    extent: 'within',
    rule: 'told as past',
  };
};

function startText(when: When): string {
  const value = parseEdtf(when.edtf);
  const start = value?.kind === 'interval' ? value.start : value;
  return start ? formatEdtf(start) : '..';
}

/** "Since then, many have been caught", "has since left": from what was told right before up to the news. */
export const ofThen: LendingRule = ({ s, day, earlier }, drafted) => {
  const verb = drafted.trigger.verb ?? drafted.trigger.at;
  if (!day || !earlier || drafted.trigger.form === 'noun' || !isSinceThen(s, verb))
    return undefined;
  const when = { ...untilNews(earlier, day), basis: 'context' as const };
  return {
    when: { ...when, ...(earlier.phrase && { phrase: earlier.phrase }) },
    because: 'since then',
  };
};

function isSinceThen(s: Sentence, verb: number): boolean {
  const { tense, perfect } = tenseOf(s, verb);
  if (!perfect || tense !== 'present') return false;
  return childrenBy(s, verb, 'advmod', 'obl').some((at) => {
    const word = s.tokens[at]!.text.toLowerCase();
    return (
      word === 'since' || (word === 'then' && s.tokens[at - 1]?.text.toLowerCase() === 'since')
    );
  });
}

export const ofEarlier: LendingRule = ({ s, day }, drafted) =>
  day !== undefined && isEarlier(s, drafted)
    ? { when: untilNews(undefined, day), because: 'earlier than the rest' }
    : undefined;

/** Sentences that tell the news itself. */
const OPENING = 3;

/** "is charged with gunning him down last fall": between the deed and the news. */
export const afterDeed: LendingRule = ({ s, sentence, day, index }, drafted) => {
  const verb = drafted.trigger.verb ?? drafted.trigger.at;
  if (drafted.report.kind !== 'legal' || drafted.trigger.form === 'noun' || !day) return undefined;
  if (isNarrated(s, drafted) && drafted.main) return undefined;
  const { tense, perfect } = tenseOf(s, verb);
  if (drafted.main && perfect && tense === 'present' && index < OPENING) return undefined;
  if (tense === 'future' || tense === 'infinitive' || drafted.report.modality === 'planned')
    return undefined;
  const deed = sentence.reports.find(
    ({ report, trigger }) =>
      (report.kind === 'attack' || report.kind === 'harm') &&
      report.when !== undefined &&
      report.when.basis !== 'publication' &&
      !report.when.edtf.includes('..') &&
      isUnder(s, trigger.at, verb),
  );
  const when = deed?.report.when;
  if (!when || (perfect && tense === 'past')) return undefined;
  return {
    when: {
      ...untilNews(when, day),
      basis: 'context',
      ...(when.phrase && { phrase: when.phrase }),
    },
    because: 'after the deed',
  };
};

function isUnder(s: Sentence, at: number, above: number): boolean {
  for (let up = s.tokens[at]!.head; up >= 0; up = s.tokens[up]!.head) if (up === above) return true;
  return false;
}

/** What is agreed, answered and called for is the news of the day, whatever happened weeks ago. */
const OF_THE_DAY: ReadonlySet<Kind> = new Set([
  'agreement',
  'appeal',
  'criticism',
  'meeting',
  'refusal',
  'statement',
  'warning',
]);

const lateStory = (story: Story | undefined, day: Edtf): When | undefined =>
  story && isOfAftermath(story.when, day) ? story.when : undefined;

/** "The quake struck on Jan. 12. … They set up a base at the airport.": weeks later, somewhere between the two. */
export const ofAftermath: LendingRule = (
  { index, day, news, story, happening, isTold, saysFirst, ownTime },
  { report },
) => {
  if (!day || isTold || ownTime || report.when?.basis !== 'publication') return undefined;
  if (OF_THE_DAY.has(report.kind)) return undefined;
  const from = happening ?? lateStory(story, day);
  if (!from || isRecent(from, day) || news || saysFirst || index < OPENING) return undefined;
  return { when: untilNews(from, day), because: 'between what happened and the news' };
};
