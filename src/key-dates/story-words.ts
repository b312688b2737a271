/**
 * What a collection of articles is about, by its words: those that many articles open with, and that seldom stand in
 * an article that does not open with them.
 */
import type { Article } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** How much of an article counts as its opening, in characters. */
const OPENING = 400;
const STORY_WORDS = 5;
/** An article whose opening has this share of the story's words is wholly on the story. */
const ENOUGH = 0.4;
/** What an article counts that opens with none of them: it is in the collection after all. */
const LEAST = 0.2;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((foldWord(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)));

function countInto(counts: Map<string, number>, words: ReadonlySet<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The title, where it is not the first line of the text, and the opening of the text. */
const openingOf = ({ title = '', text }: Article): string => `${title}\n${text.slice(0, OPENING)}`;

/** For each article, from 0.2 to 1, how far it is on the story that the collection tells. */
export function relevanceOfArticles(articles: readonly Article[]): readonly number[] {
  const openings = articles.map((article) => wordsOf(openingOf(article)));
  const inOpenings = new Map<string, number>();
  const inTexts = new Map<string, number>();
  for (const [index, article] of articles.entries()) {
    countInto(inOpenings, openings[index]!);
    countInto(inTexts, new Set([...openings[index]!, ...wordsOf(article.text)]));
  }
  const score = (word: string, opens: number): number => opens ** 2 / (inTexts.get(word) ?? opens);
  const story = [...inOpenings]
    .map(([word, opens]) => ({ word, score: score(word, opens) }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, STORY_WORDS);
  if (story.length === 0) return articles.map(() => 1);
  return openings.map((opening) => {
    const share = story.filter(({ word }) => opening.has(word)).length / story.length;
    return Math.max(LEAST, Math.min(1, share / ENOUGH));
  });
}
