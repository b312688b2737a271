import type { DraftReport } from '../draft-report.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** How many words both texts begin with. */
function common(a: readonly string[], b: readonly string[]): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** A passage before, at and behind its trigger. */
const parts = ({ passage: { quote, start }, trigger }: DraftReport): readonly string[] => [
  quote.slice(0, trigger.start - start),
  quote.slice(trigger.start - start, trigger.end - start),
  quote.slice(trigger.end - start),
];

/** Length of the run of words around both triggers that two passages share, as papers that print one agency do; 0 where the triggers differ. */
export function wordRun(a: DraftReport, b: DraftReport): number {
  const [[before, word, behind], [before2, word2, behind2]] = [parts(a), parts(b)];
  if (word!.toLowerCase() !== word2!.toLowerCase()) return 0;
  return (
    common(wordsIn(before!).toReversed(), wordsIn(before2!).toReversed()) +
    wordsIn(word!).length +
    common(wordsIn(behind!), wordsIn(behind2!))
  );
}
