/** "the merger", "the talks": an event taken up by a noun with "the" is done by those who were said to do it before. */
import type { Sentence } from '../grammar/sentence.ts';
import { childrenBy } from '../grammar/sentence.ts';
import type { DraftedReport, DraftedSentence } from './drafted-sentence.ts';
import { stemWord } from './merge/stem-word.ts';

/** Words for one happening, told as it comes about and as it is taken up. */
const SAME: readonly string[] = [
  'deal agreement accord pact treaty settlement agree sign bargain',
  'talk negotiation meeting summit conference meet discussion negotiate discuss',
  'visit trip tour journey travel fly arrive',
  'merger merge takeover acquisition acquire buy purchase combine',
  'attack bombing bomb raid assault shooting shoot blast ambush',
  'strike walkout stoppage',
  'offer bid proposal',
];
const GROUP_OF: ReadonlyMap<string, number> = new Map(
  SAME.flatMap((words, group) => words.split(' ').map((word) => [stemWord(word), group] as const)),
);

/** How many sentences back a noun takes up. */
const REACH = 12;

const isTakenUp = (s: Sentence, { report, trigger }: DraftedReport): boolean =>
  report.form !== 'verb' &&
  report.form !== 'office' &&
  report.agents.length === 0 &&
  report.targets.length === 0 &&
  !report.plural &&
  childrenBy(s, trigger.at, 'det').some((d) => /^(?:the|this|that)$/i.test(s.tokens[d]!.text));

const areOne = (a: DraftedReport, b: DraftedReport): boolean => {
  const group = GROUP_OF.get(a.report.stem);
  return (
    a.report.stem === b.report.stem ||
    (group !== undefined && group === GROUP_OF.get(b.report.stem))
  );
};

/** The reports of an article, with the doers of what is taken up. */
export function takeUpDoers(
  drafted: readonly DraftedSentence[],
  sentences: readonly Sentence[],
): readonly DraftedSentence[] {
  return drafted.map((each, index) => ({
    ...each,
    reports: each.reports.map((one) => {
      if (!isTakenUp(sentences[index]!, one)) return one;
      const before = drafted
        .slice(Math.max(0, index - REACH), index)
        .flatMap(({ reports }) => reports)
        .findLast((other) => other.report.agents.length > 0 && areOne(one, other));
      if (!before) return one;
      const { agents, targets } = before.report;
      return { ...one, report: { ...one.report, agents, targets } };
    }),
  }));
}
