import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODALITIES } from '../../src/model/dataset.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { countFacets } from '../../src/query/count-facets.ts';
import { filterEvents } from '../../src/query/filter-events.ts';
import { ACTOR_ROLES, DETAILS, type Filters, NO_FILTERS } from '../../src/query/filters.ts';
import { relaxFilters } from '../../src/query/relax-filters.ts';
import { aConflict } from './a-conflict.ts';

const some = <T>(choices: readonly T[]) => fc.subarray([...choices], { maxLength: 2 });

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  detail: fc.constantFrom(...DETAILS),
  actors: some(aConflict.actors.map(({ id }) => id)),
  actorRole: fc.constantFrom(...ACTOR_ROLES),
  kinds: some(KINDS),
  articles: some(aConflict.articles.map(({ id }) => id)),
  certainties: some(['stated', 'context', 'publication', 'undated'] as const),
  modalities: some(MODALITIES),
  time: fc.constantFrom({}, { start: Date.parse('2020-10-05T00:00Z') }),
  words: fc.constantFrom('', 'battles', 'on'),
});

describe('the count beside a choice', () => {
  const lists = ['actors', 'kinds', 'articles', 'certainties', 'modalities'] as const;

  it('is the number of events that this choice alone would show, the other filters kept', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const counts = countFacets(aConflict, filters);
        for (const list of lists)
          for (const [choice, count] of counts[list] as ReadonlyMap<never, number>) {
            const shown = filterEvents(aConflict, { ...filters, [list]: [choice] });
            expect(count).toBe(shown.length);
          }
      }),
    );
  });

  it('is absent where the choice would show nothing', () => {
    const counts = countFacets(aConflict, { ...NO_FILTERS, kinds: ['warning'] });
    expect([...counts.modalities]).toEqual([['asserted', 1]]);
    expect(counts.kinds.get('call')).toBe(1);
  });

  it('counts an event once for a country, however many of its people take part', () => {
    expect(countFacets(aConflict, NO_FILTERS).actors.get('iran' as never)).toBe(2);
  });
});

describe('taking one filter away', () => {
  it('tells how many events return, the most helpful first', () => {
    const filters: Filters = { ...NO_FILTERS, kinds: ['appeal'], certainties: ['undated'] };
    expect(filterEvents(aConflict, filters)).toEqual([]);
    expect(relaxFilters(aConflict, { ...filters, words: 'halt' })).toEqual([
      { facet: 'certainties', events: 1 },
      { facet: 'kinds', events: 0 },
      { facet: 'words', events: 0 },
    ]);
  });

  it('has nothing to say without filters', () => {
    expect(relaxFilters(aConflict, NO_FILTERS)).toEqual([]);
  });
});
