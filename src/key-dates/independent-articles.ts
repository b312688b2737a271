/** Articles that share most of their sentences are one report of the day, however often it was printed. */
import type { Article } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';
import { foundOnce } from './found-once.ts';

/** A shorter line may stand in any two articles. */
const LONG_ENOUGH = 40;
const MOST = 0.5;

const linesOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldWord(text)
      .split(/[\n.!?]+/)
      .map((line) => line.trim())
      .filter((line) => line.length >= LONG_ENOUGH),
  );

function findPrintings(articles: readonly Article[]): readonly number[] {
  const firstWith = new Map<string, number>();
  const printings: number[] = [];
  for (const [index, { text }] of articles.entries()) {
    const lines = linesOf(text);
    const sharedWith = new Map<number, number>();
    for (const line of lines) {
      const first = firstWith.get(line);
      if (first !== undefined) sharedWith.set(first, (sharedWith.get(first) ?? 0) + 1);
      else firstWith.set(line, index);
    }
    const most = [...sharedWith].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    printings.push(most && most[1] > lines.size * MOST ? printings[most[0]]! : index);
  }
  return printings;
}

/** For each article the index of the first one that it mostly repeats; its own where it repeats none. */
export const firstPrintings = foundOnce(findPrintings);
