/** Filters in words, for chips, for what to take away, and for print. */

import { dates } from '../messages/en/dates.ts';
import { filters as filterWords } from '../messages/en/filters.ts';
import { kinds } from '../messages/en/kinds.ts';
import type { Say } from '../messages/say.ts';
import type { ActorId, Dataset } from '../model/dataset.ts';
import { isolated } from '../text/isolate.ts';
import { articleLetters } from './article-letters.ts';
import { activeFacets, type Facet } from './facets.ts';
import type { Filters, TimeWindow } from './filters.ts';
import { wordDate } from './word-date.ts';

const DAY_MS = 86_400_000;

function wordMoment(ms: number, say: Say): string {
  const date = new Date(ms);
  const minute = date.getUTCHours() * 60 + date.getUTCMinutes();
  return wordDate(
    {
      kind: 'date',
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      minute,
      precision: minute === 0 ? 'day' : 'minute',
      approximate: false,
      uncertain: false,
    },
    say,
    { length: 'short', weekday: false },
  );
}

/** "28 Sep 2020 – 6 Oct 2020": the last day that is in it, not the moment it ends. */
function wordWindow({ start, end }: TimeWindow, say: Say): string {
  const last = end !== undefined && end % DAY_MS === 0 ? end - DAY_MS : end;
  const [from, to] = [start, last].map((ms) =>
    ms === undefined ? undefined : wordMoment(ms, say),
  );
  const words = say(dates);
  if (from !== undefined && to !== undefined) return from === to ? from : words.range(from, to);
  return from === undefined ? words.until(to ?? '') : words.fromOn(from);
}

function nameOfActor(dataset: Dataset, actor: ActorId): string {
  return dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
}

function wordValue(facet: Facet, filters: Filters, dataset: Dataset, say: Say): string {
  const { anyOf, quoted } = say(filterWords);
  const names = say(kinds);
  switch (facet) {
    case 'actors':
      return anyOf(filters.actors.map((actor) => isolated(nameOfActor(dataset, actor))));
    case 'kinds':
      return anyOf(filters.kinds.map((kind) => names.kind[kind]));
    case 'certainties':
      return anyOf(filters.certainties.map((certainty) => names.certainty[certainty]));
    case 'modalities':
      return anyOf(filters.modalities.map((modality) => names.putAs[modality]));
    case 'articles':
      return anyOf(filters.articles.map((id) => articleLetters(dataset).get(id) ?? id));
    case 'time':
      return wordWindow(filters.time, say);
    case 'words':
      return quoted(isolated(filters.words.trim()));
  }
}

export interface WordedFilter {
  readonly facet: Facet;
  /** "Modality". */
  readonly label: string;
  /** "asserted or claimed". */
  readonly value: string;
}

/** Each active filter in words, in the order of the rail. */
export const wordFilters = (
  filters: Filters,
  dataset: Dataset,
  say: Say,
): readonly WordedFilter[] =>
  activeFacets(filters).map((facet) => ({
    facet,
    label: say(filterWords).active[facet === 'actors' ? filters.actorRole : facet],
    value: wordValue(facet, filters, dataset, say),
  }));
