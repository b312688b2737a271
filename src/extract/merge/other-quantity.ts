import type { DraftReport } from '../draft-report.ts';
import { conflict, overlap } from './overlap.ts';
import { stemWord } from './stem-word.ts';

/** Words for how much there is of something, or how that changes. Lemmas, written for this project. */
const QUANTITIES: ReadonlySet<string> = new Set(
  (
    'fall rise drop climb jump surge soar gain increase decrease decline slip slide tumble plunge slump advance lose loss close end ' +
    'open trade trading edge grow growth shrink ease double triple income earn earnings profit revenue turnover compare total average yield ' +
    'post report'
  )
    .split(' ')
    .map(stemWord),
);

const NUMBER = /\d[\d.,]*\d|\d/g;

/** The numbers that the passage gives behind the word. */
const numbersOf = ({ passage, trigger }: DraftReport): readonly string[] =>
  passage.quote.slice(trigger.end - passage.start).match(NUMBER) ?? [];

/** Neither has a number that the other lacks, or one of them gives none. */
function numbersAgree(a: DraftReport, b: DraftReport): boolean {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  const isPart = (some: readonly string[], others: readonly string[]): boolean =>
    some.every((each) => others.includes(each));
  return isPart(x, y) || isPart(y, x);
}

/** "Sales rose 8%" and "profit fell 2%", one firm's net income and another's: what rises or falls is told apart by whose it is and by how much. */
export function otherQuantity(a: DraftReport, b: DraftReport): boolean {
  if (a.kind !== 'business' || b.kind !== 'business') return false;
  if (!QUANTITIES.has(a.stem) || !QUANTITIES.has(b.stem)) return false;
  if (!numbersAgree(a, b)) return true;
  if (a.article !== b.article) return !overlap(a.agents, b.agents);
  if (a.definite === 'known' || b.definite === 'known') return conflict(a.agents, b.agents);
  return a.core.doer === undefined || a.core.doer !== b.core.doer;
}
