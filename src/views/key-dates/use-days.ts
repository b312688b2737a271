/** The days that the articles name, read a few articles at a time so that the page stays answering. */
import { useEffect, useState } from 'react';
import { eventsOfDays } from '../../key-dates/events-of-days.ts';
import { firstPrintings } from '../../key-dates/independent-articles.ts';
import { type DaysOfArticle, readDays } from '../../key-dates/read-days.ts';
import { relevanceOfArticles, wordsOfText } from '../../key-dates/story-words.ts';
import type { Dataset } from '../../model/dataset.ts';

export type DaysRead =
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly days: readonly DaysOfArticle[] };

/** So many characters are read before the page may draw again. */
const SLICE = 12_000;

/** With fewer articles nobody would feel it. */
const MANY = 20;

const known = new WeakMap<Dataset['articles'], readonly DaysOfArticle[]>();

/** So many events are brought to memory before the page may draw again. */
const EVENTS_AT_ONCE = 100;

const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** Events of a large dataset are made when they are first asked for; ranking the days asks for all of them. */
async function makeEvents(events: Dataset['events'], signal: AbortSignal): Promise<void> {
  for (let at = 0; at < events.length && !signal.aborted; at += EVENTS_AT_ONCE) {
    events.slice(at, at + EVENTS_AT_ONCE);
    await breathe();
  }
}

async function readAll(
  { articles, events }: Pick<Dataset, 'articles' | 'events'>,
  signal: AbortSignal,
  tell: (read: DaysRead) => void,
): Promise<void> {
  const days: DaysOfArticle[] = [];
  let characters = 0;
  for (const article of articles) {
    if (characters >= SLICE) {
      tell({ kind: 'reading', done: days.length });
      await breathe();
      characters = 0;
      if (signal.aborted) return;
    }
    days.push(readDays(article));
    // Ranking the days asks for them, all at once.
    wordsOfText(article);
    characters += article.text.length;
  }
  if (articles.length > MANY) {
    await makeEvents(events, signal);
    // What ranking and quoting ask for, one after the other.
    for (const find of [
      () => eventsOfDays({ events }),
      () => firstPrintings(articles),
      () => relevanceOfArticles(articles),
    ]) {
      find();
      await breathe();
    }
  }
  known.set(articles, days);
  tell({ kind: 'read', days });
}

/** Read once for the articles of a dataset, and kept. */
export function useDays({ articles, events }: Dataset): DaysRead {
  const [read, setRead] = useState<DaysRead>({ kind: 'reading', done: 0 });
  const kept = known.get(articles);
  useEffect(() => {
    if (known.has(articles)) return;
    const stop = new AbortController();
    const tell = (next: DaysRead) => stop.signal.aborted || setRead(next);
    void readAll({ articles, events }, stop.signal, tell);
    return () => stop.abort();
  }, [articles, events]);
  return kept ? { kind: 'read', days: kept } : read;
}
