/** The zones of the places where articles say that they were written: what a reader may want to see hours in. */
import type { Article } from '../model/dataset.ts';
import { findDateline } from '../text/find-dateline.ts';
import { cityOf } from './read-zone.ts';

export interface StoryZone {
  readonly zone: string;
  /** How many articles have the city in their dateline. */
  readonly articles: number;
}

/** Datelines stand near the beginning. */
const FIRST = 1500;
const MOST = 5;

function* datelinesOf({ text }: Article): Generator<string> {
  let start = 0;
  for (const line of text.slice(0, FIRST).split('\n')) {
    const dateline = findDateline(text, { start, end: start + line.length });
    if (dateline) yield text.slice(dateline.start, dateline.end);
    start += line.length + 1;
  }
}

/** The commonest first; of equal ones by name. */
export function storyZones(
  articles: readonly Article[],
  zones: readonly string[],
): readonly StoryZone[] {
  const byCity = new Map(zones.map((zone) => [cityOf(zone).toUpperCase(), zone]));
  const counts = new Map<string, number>();
  for (const article of articles) {
    const found = new Set<string>();
    for (const dateline of datelinesOf(article)) {
      const place = /^[\s]*(\p{L}[\p{L}' -]*\p{L})/u.exec(dateline)?.[1]?.toUpperCase();
      const zone = place && byCity.get(place);
      if (zone) found.add(zone);
    }
    for (const zone of found) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts]
    .map(([zone, count]) => ({ zone, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.zone < b.zone ? -1 : 1))
    .slice(0, MOST);
}
