/** Filters in words, for chips, for what to take away, and for print. */
import type { ActorId, Dataset } from '../model/dataset.ts';
import { KIND_FACTS } from '../model/kinds.ts';
import { articleLetters } from './article-letters.ts';
import { activeFacets, type Facet } from './facets.ts';
import type { ActorRole, Certainty, Filters, TimeWindow } from './filters.ts';
import { wordDate } from './word-date.ts';

export const CERTAINTY_LABELS: Readonly<Record<Certainty, string>> = {
  stated: 'Stated',
  context: 'From context',
  publication: 'By publication',
  undated: 'No date',
};

const ACTOR_LABELS: Readonly<Record<ActorRole, string>> = {
  any: 'Actor',
  agent: 'Agent',
  target: 'Target',
  speaker: 'Speaker',
};

const LABELS: Readonly<Record<Exclude<Facet, 'actors'>, string>> = {
  kinds: 'Kind',
  certainties: 'Certainty',
  modalities: 'Modality',
  articles: 'Article',
  time: 'Time',
  words: 'Words',
};

const MOST_NAMED = 3;

/** "A", "A or B", "A, B or C", "A, B, C or 4 more". */
function either(names: readonly string[]): string {
  if (names.length > MOST_NAMED + 1)
    return `${names.slice(0, MOST_NAMED).join(', ')} or ${names.length - MOST_NAMED} more`;
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}

const DAY_MS = 86_400_000;

function wordMoment(ms: number): string {
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
    { length: 'short', weekday: false },
  );
}

/** "28 Sep 2020 – 6 Oct 2020": the last day that is in it, not the moment it ends. */
function wordWindow({ start, end }: TimeWindow): string {
  const last = end !== undefined && end % DAY_MS === 0 ? end - DAY_MS : end;
  const [from, to] = [start, last].map((ms) => (ms === undefined ? undefined : wordMoment(ms)));
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} – ${to}`;
  return from === undefined ? `until ${to}` : `from ${from}`;
}

function nameOfActor(dataset: Dataset, actor: ActorId): string {
  return dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
}

function wordValue(facet: Facet, filters: Filters, dataset: Dataset): string {
  switch (facet) {
    case 'actors':
      return either(filters.actors.map((actor) => nameOfActor(dataset, actor)));
    case 'kinds':
      return either(filters.kinds.map((kind) => KIND_FACTS[kind].label));
    case 'certainties':
      return either(filters.certainties.map((certainty) => CERTAINTY_LABELS[certainty]));
    case 'modalities':
      return either(filters.modalities);
    case 'articles':
      return either(filters.articles.map((id) => articleLetters(dataset).get(id) ?? id));
    case 'time':
      return wordWindow(filters.time);
    case 'words':
      return `“${filters.words.trim()}”`;
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
export const wordFilters = (filters: Filters, dataset: Dataset): readonly WordedFilter[] =>
  activeFacets(filters).map((facet) => ({
    facet,
    label: facet === 'actors' ? ACTOR_LABELS[filters.actorRole] : LABELS[facet],
    value: wordValue(facet, filters, dataset),
  }));
