/** The filters over the index against the same questions asked of one event after the other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ActorId,
  type Dataset,
  MODALITIES,
  type ReportedEvent,
} from '../../src/model/dataset.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { withWholes } from '../../src/query/actor-wholes.ts';
import { eventBounds } from '../../src/query/event-bounds.ts';
import { filterEvents } from '../../src/query/filter-events.ts';
import { ACTOR_ROLES, type ActorRole, type Filters, NO_FILTERS } from '../../src/query/filters.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { aConflict } from './a-conflict.ts';

const some = <T>(choices: readonly T[]) =>
  fc.subarray([...choices], { maxLength: Math.min(3, choices.length) });

const anyFilters = ({ actors, articles }: Dataset): fc.Arbitrary<Filters> =>
  fc.record({
    detail: fc.constant('all' as const),
    actors: some(actors.map(({ id }) => id)),
    actorRole: fc.constantFrom(...ACTOR_ROLES),
    kinds: some(KINDS),
    articles: some(articles.map(({ id }) => id)),
    certainties: some(['stated', 'context', 'publication', 'undated'] as const),
    modalities: some(MODALITIES),
    time: fc.constantFrom(
      {},
      { start: Date.parse('2020-10-05T00:00Z') },
      { start: Date.parse('1990-01-01T00:00Z'), end: Date.parse('2020-10-01T00:00Z') },
    ),
    words: fc.constantFrom('', 'on'),
  });

/** Those who take part in an event in a role, with the countries and bodies they belong to. */
function involvedActors(
  event: ReportedEvent,
  dataset: Dataset,
  role: ActorRole,
): ReadonlySet<ActorId> {
  const found = new Set<ActorId>();
  const add = (id: ActorId) => {
    for (const actor of withWholes(dataset, id)) found.add(actor);
  };
  if (role !== 'speaker')
    for (const participant of event.participants)
      if (role === 'any' || participant.role === role) add(participant.actor);
  if (role === 'any' || role === 'speaker')
    for (const report of event.reports) for (const speaker of report.saidBy ?? []) add(speaker);
  return found;
}

const anyOf = <T>(asked: readonly T[], has: (one: T) => boolean): boolean =>
  asked.length === 0 || asked.some(has);

function touches(event: ReportedEvent, dataset: Dataset, { start, end }: Filters['time']): boolean {
  if (start === undefined && end === undefined) return true;
  const bounds = eventBounds(event, dataset);
  if (!bounds) return false;
  return (
    (bounds.start ?? -Infinity) < (end ?? Infinity) &&
    (bounds.end ?? Infinity) > (start ?? -Infinity)
  );
}

const passes = (event: ReportedEvent, dataset: Dataset, asked: Filters): boolean =>
  anyOf(asked.actors, (id) => involvedActors(event, dataset, asked.actorRole).has(id)) &&
  anyOf(asked.kinds, (kind) => event.kind === kind) &&
  anyOf(asked.articles, (id) => event.reports.some(({ article }) => article === id)) &&
  anyOf(asked.certainties, (one) => (event.when?.basis ?? 'undated') === one) &&
  anyOf(asked.modalities, (one) => event.reports.some(({ modality }) => modality === one)) &&
  touches(event, dataset, asked.time);

const datasetAndFilters = fc
  .oneof(fc.constant(aConflict), anyDataset)
  .chain((dataset) => fc.tuple(fc.constant(dataset), anyFilters(dataset)));

it('shows the events of which every question is true, and no other', () => {
  fc.assert(
    fc.property(datasetAndFilters, ([dataset, asked]) => {
      const shown = new Set(filterEvents(dataset, { ...asked, words: '' }));
      for (const event of dataset.events)
        expect(shown.has(event)).toBe(passes(event, dataset, asked));
    }),
  );
});

it('shows no event with words that it does not show without', () => {
  fc.assert(
    fc.property(datasetAndFilters, ([dataset, asked]) => {
      const without = new Set(filterEvents(dataset, { ...asked, words: '' }));
      for (const event of filterEvents(dataset, asked)) expect(without.has(event)).toBe(true);
    }),
  );
});

it('forgets what it was asked before', () => {
  const one = filterEvents(aConflict, { ...NO_FILTERS, kinds: ['attack'] });
  filterEvents(aConflict, { ...NO_FILTERS, kinds: ['call'] });
  expect(filterEvents(aConflict, { ...NO_FILTERS, kinds: ['attack'] })).toEqual(one);
});
