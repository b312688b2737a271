/** The days that the articles name, read a few articles at a time so that the page stays answering. */
import { useEffect, useState } from 'react';
import { type DaysOfArticle, readDays } from '../../key-dates/read-days.ts';
import { wordsOfText } from '../../key-dates/story-words.ts';
import type { Dataset } from '../../model/dataset.ts';

export type DaysRead =
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly days: readonly DaysOfArticle[] };

/** So many characters are read before the page may draw again. */
const SLICE = 12_000;

const known = new WeakMap<Dataset['articles'], readonly DaysOfArticle[]>();

async function readAll(
  articles: Dataset['articles'],
  signal: AbortSignal,
  tell: (read: DaysRead) => void,
): Promise<void> {
  const days: DaysOfArticle[] = [];
  let characters = 0;
  for (const article of articles) {
    if (characters >= SLICE) {
      tell({ kind: 'reading', done: days.length });
      await new Promise((resume) => setTimeout(resume));
      characters = 0;
      if (signal.aborted) return;
    }
    days.push(readDays(article));
    // Ranking the days asks for them, all at once.
    wordsOfText(article);
    characters += article.text.length;
  }
  known.set(articles, days);
  tell({ kind: 'read', days });
}

/** Read once for the articles of a dataset, and kept. */
export function useDays({ articles }: Dataset): DaysRead {
  const [read, setRead] = useState<DaysRead>({ kind: 'reading', done: 0 });
  const kept = known.get(articles);
  useEffect(() => {
    if (known.has(articles)) return;
    const stop = new AbortController();
    const tell = (next: DaysRead) => stop.signal.aborted || setRead(next);
    void readAll(articles, stop.signal, tell);
    return () => stop.abort();
  }, [articles]);
  return kept ? { kind: 'read', days: kept } : read;
}
