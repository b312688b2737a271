import type { Actor, ActorId, Dataset, EventId, ReportedEvent } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';

const fold = (text: string): string => foldWord(text).replace(/\s+/g, ' ');

/** What must all be found: words, and phrases in double quotes; folded. */
export function searchTerms(words: string): readonly string[] {
  const terms = fold(words).match(/"[^"]+"?|[^\s"]+/g) ?? [];
  return terms.map((term) => term.replaceAll('"', '').trim()).filter((term) => term !== '');
}

interface Searchable {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly texts: Map<EventId, string>;
}

const known = new WeakMap<Dataset, Searchable>();

function searchableOf(dataset: Dataset): Searchable {
  const kept = known.get(dataset);
  if (kept) return kept;
  const made = {
    actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    texts: new Map(),
  };
  known.set(dataset, made);
  return made;
}

/** Title, passages and the names of everyone involved, one line each so that no phrase runs across. */
function searchedText(event: ReportedEvent, actors: ReadonlyMap<ActorId, Actor>): string {
  const ids = [
    ...event.participants.map(({ actor }) => actor),
    ...event.reports.flatMap(({ saidBy = [] }) => saidBy),
  ];
  const names = [...new Set(ids)].flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [actor.name, ...(actor.aliases ?? [])] : [];
  });
  const lines = [
    event.title,
    event.where ?? '',
    ...event.reports.map((r) => r.passage.quote),
    ...names,
  ];
  return lines.map(fold).join('\n');
}

/** Whether an event has all the terms, in any order. */
export function hasTerms(
  event: ReportedEvent,
  dataset: Dataset,
  terms: readonly string[],
): boolean {
  if (terms.length === 0) return true;
  const { actors, texts } = searchableOf(dataset);
  const text = texts.get(event.id) ?? searchedText(event, actors);
  texts.set(event.id, text);
  return terms.every((term) => text.includes(term));
}
