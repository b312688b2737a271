/** What the reader's steps have made of one event, for the mark that stands beside it: what it was before. */
import type { Dataset, EventId, Participant, ReportedEvent } from '../model/dataset.ts';
import type { Curated } from './curated.ts';
import { eventPlaces } from './dataset-index.ts';

export interface Change {
  readonly field: 'title' | 'kind' | 'when' | 'where' | 'who' | 'reports' | 'merged' | 'added';
  /** The event as the articles were read; absent for one that the reader added. */
  readonly was?: ReportedEvent;
}

const castKey = (participants: readonly Participant[]): string =>
  participants
    .map(({ actor, role }) => `${role} ${actor}`)
    .sort()
    .join('|');

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which an event differs from what was read, in the order of the panel. */
export function describeChanges(
  base: Dataset,
  { dataset, edited, mergedFrom }: Pick<Curated, 'dataset' | 'edited' | 'mergedFrom'>,
  id: EventId,
): readonly Change[] {
  if (!edited.has(id)) return [];
  const now = dataset.events.find((event) => event.id === id);
  const place = eventPlaces(base).get(id);
  const was = place === undefined ? undefined : base.events[place];
  if (!now) return [];
  if (!was) return [{ field: 'added' }];
  const differing: readonly (readonly [Change['field'], boolean])[] = [
    ['title', was.title !== now.title],
    ['kind', was.kind !== now.kind],
    ['when', !same(was.when, now.when)],
    ['where', was.where !== now.where],
    ['who', castKey(was.participants) !== castKey(now.participants)],
    ['merged', mergedFrom.has(id)],
    ['reports', !mergedFrom.has(id) && was.reports.length !== now.reports.length],
  ];
  return differing.flatMap(([field, differs]) => (differs ? { field, was } : []));
}
