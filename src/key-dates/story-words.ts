/**
 * What a collection of articles is about, by its words: those that many articles open with, and that seldom stand in
 * an article that does not open with them.
 */
import type { Article } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';
import { foundOnce } from './found-once.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** How much of an article counts as its opening, in characters. */
const OPENING = 500;
const STORY_WORDS = 30;
/** A quarter of the articles, those that open with most of the story's words, are wholly on the story. */
const WHOLLY = 0.75;
/** What an article counts that opens with none of them: it is in the collection after all. */
const LEAST = 0.1;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((foldWord(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)));

/** The words of an article's text, found once. */
export const wordsOfText = foundOnce(({ text }: Article) => wordsOf(text));

function countInto(counts: Map<string, number>, words: ReadonlySet<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The title, where it is not the first line of the text, and the opening of the text. */
const openingOf = ({ title = '', text }: Article): string => `${title}\n${text.slice(0, OPENING)}`;

/** The words that tell the story, each with what it counts. */
function storyWords(
  openings: readonly ReadonlySet<string>[],
  texts: readonly ReadonlySet<string>[],
): readonly (readonly [string, number])[] {
  const inOpenings = new Map<string, number>();
  const inTexts = new Map<string, number>();
  for (const opening of openings) countInto(inOpenings, opening);
  for (const text of texts) countInto(inTexts, text);
  return [...inOpenings]
    .filter(([, opens]) => opens > 1)
    .map(([word, opens]) => [word, opens ** 2 / (inTexts.get(word) ?? opens)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, STORY_WORDS);
}

function computeRelevance(articles: readonly Article[]): readonly number[] {
  const openings = articles.map((article) => wordsOf(openingOf(article)));
  const texts = articles.map((article, i) => new Set([...openings[i]!, ...wordsOfText(article)]));
  const words = storyWords(openings, texts);
  const sums = openings.map((opening) =>
    words.reduce((sum, [word, counts]) => sum + (opening.has(word) ? counts : 0), 0),
  );
  const wholly = [...sums].sort((a, b) => a - b)[Math.floor(sums.length * WHOLLY)] ?? 0;
  return sums.map((sum) => (wholly === 0 ? 1 : Math.max(LEAST, Math.min(1, sum / wholly))));
}

const relevances = new WeakMap<readonly Article[], readonly number[]>();

function weighArticles(articles: readonly Article[]): readonly number[] {
  const relevance = relevances.get(articles) ?? computeRelevance(articles);
  relevances.set(articles, relevance);
  return relevance;
}

/** For each article, from 0.1 to 1, how far it is on the story that the collection tells. */
export const relevanceOfArticles = foundOnce(weighArticles);
