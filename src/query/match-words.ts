import type { Actor, ActorId, ReportedEvent } from '../model/dataset.ts';
import { type Bits, noBits, setBit } from './bits.ts';
import type { EventIndex } from './event-index.ts';
import { foldSpaced, searchTerms } from './search-terms.ts';
import { actorsById } from './word-who.ts';

/** Title, place, passages and the names of everyone involved, one line each so that no phrase runs across. */
export function searchedText(event: ReportedEvent, actors: ReadonlyMap<ActorId, Actor>): string {
  const ids = new Set(event.participants.map(({ actor }) => actor));
  for (const { saidBy = [] } of event.reports) for (const speaker of saidBy) ids.add(speaker);
  const lines = [event.title, event.where ?? '', ...event.reports.map((r) => r.passage.quote)];
  for (const id of ids) {
    const actor = actors.get(id);
    if (actor) lines.push(actor.name, ...(actor.aliases ?? []));
  }
  return lines.join('\n');
}

/** A text as it is searched: folded, its lines kept apart. */
export const foldLines = (text: string): string => text.split('\n').map(foldSpaced).join('\n');

const known = new WeakMap<EventIndex, readonly string[]>();

function textsOf(index: EventIndex): readonly string[] {
  const actors = actorsById(index.dataset);
  const texts =
    known.get(index) ??
    Array.from(index.source.keys(), (row) => foldLines(searchedText(index.eventAt(row), actors)));
  known.set(index, texts);
  return texts;
}

/** The texts that have all the terms, in any order. */
export function textsWith(texts: readonly string[], terms: readonly string[]): Bits {
  const bits = noBits(texts.length);
  for (const [row, text] of texts.entries())
    if (terms.every((term) => text.includes(term))) setBit(bits, row);
  return bits;
}

/** The events that have all the words, in any order. The first search of an index folds all of its texts. */
export const matchWords = (index: EventIndex, words: string): Bits =>
  textsWith(textsOf(index), searchTerms(words));
