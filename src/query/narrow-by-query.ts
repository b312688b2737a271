import type { Actor, ActorId, Dataset, ReportedEvent } from '../model/dataset.ts';
import { type Bits, eachBit, noBits, setBit } from './bits.ts';
import type { EventIndex } from './event-index.ts';
import { foldSpaced } from './fold-spaced.ts';
import { disagreeingEvents } from './known-disagreements.ts';
import { hasFields, parseSearch, type SearchQuery } from './search-query.ts';
import { actorsById } from './word-who.ts';

type Test = (event: ReportedEvent, row: number) => boolean;

const namesOf = (actor: Actor | undefined): readonly string[] =>
  actor ? [actor.name, ...(actor.aliases ?? [])].map(foldSpaced) : [];

const speakersOf = ({ reports }: ReportedEvent): readonly ActorId[] =>
  reports.flatMap(({ saidBy = [] }) => saidBy);

const involvedIn = (event: ReportedEvent): readonly ActorId[] => [
  ...event.participants.map(({ actor }) => actor),
  ...speakersOf(event),
];

/** Whether each part of a name belongs to one of the actors. */
function namesAll(dataset: Dataset, parts: readonly string[]) {
  const actors = actorsById(dataset);
  return (ids: readonly ActorId[]): boolean => {
    const names = ids.flatMap((id) => namesOf(actors.get(id)));
    return parts.every((part) => names.some((name) => name.includes(part)));
  };
}

/** What words are searched in: title, place, passages and names. */
function foldedText(event: ReportedEvent, dataset: Dataset): string {
  const { title, where = '', reports } = event;
  const actors = actorsById(dataset);
  const names = involvedIn(event).flatMap((id) => namesOf(actors.get(id)));
  return [title, where, ...reports.map(({ passage }) => passage.quote), ...names]
    .map(foldSpaced)
    .join('\n');
}

/** One test for each thing that a query asks beside its words. */
function testsOf(index: EventIndex, query: SearchQuery): readonly Test[] {
  const { dataset, start, end } = index;
  const { none, actors, notActors, speakers, kinds, modalities, before, after } = query;
  const tests: Test[] = [];
  if (kinds.length > 0) tests.push(({ kind }) => kinds.includes(kind));
  if (before !== undefined) tests.push((_, row) => (start[row] as number) < before);
  if (after !== undefined) tests.push((_, row) => (end[row] as number) > after);
  if (modalities.length > 0)
    tests.push(({ reports }) => reports.some(({ modality }) => modalities.includes(modality)));
  if (actors.length > 0) {
    const named = namesAll(dataset, actors);
    tests.push((event) => named(involvedIn(event)));
  }
  if (speakers.length > 0) {
    const named = namesAll(dataset, speakers);
    tests.push((event) => named(speakersOf(event)));
  }
  for (const part of notActors) {
    const named = namesAll(dataset, [part]);
    tests.push((event) => !named(involvedIn(event)));
  }
  if (none.length > 0)
    tests.push((event) => {
      const text = foldedText(event, dataset);
      return !none.some((term) => text.includes(term));
    });
  // Until the sources have been compared nothing is known of it.
  const differing = query.differing ? disagreeingEvents(dataset) : undefined;
  if (differing) tests.push(({ id }) => differing.has(id));
  return tests;
}

/** Of the events that have the words of a search, those that have what else it asks for: `-word`, `actor:`, `before:` … */
export function narrowByQuery(index: EventIndex, words: string, rows: Bits): Bits {
  const query = parseSearch(words);
  if (!hasFields(query)) return rows;
  const tests = testsOf(index, query);
  const narrowed = noBits(index.count);
  eachBit(rows, (row) => {
    const event = index.eventAt(row);
    if (tests.every((test) => test(event, row))) setBit(narrowed, row);
  });
  return narrowed;
}
