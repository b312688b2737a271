import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterEvents } from '../../src/query/filter-events.ts';
import { NO_FILTERS } from '../../src/query/filters.ts';
import { rememberDisagreements } from '../../src/query/known-disagreements.ts';
import { asksAnything, parseSearch, type SearchQuery } from '../../src/query/search-query.ts';
import { eventId } from '../builders/bare-dataset.ts';
import { aConflict } from './a-conflict.ts';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

describe('what is typed', () => {
  it.each<[typed: string, query: Partial<SearchQuery>]>([
    ['serious warning', { all: ['serious', 'warning'] }],
    ['"serious warning" shells', { all: ['serious warning', 'shells'] }],
    ['“serious warning”', { all: ['serious warning'] }],
    ['"never closed', { all: ['never closed'] }],
    ['shells -turkey -"peace talks"', { all: ['shells'], none: ['turkey', 'peace talks'] }],
    ['cease-fire', { all: ['cease-fire'] }],
    ['actor:Iran', { actors: ['iran'] }],
    ['actor:"Hassan Rouhani" -actor:turkey', { actors: ['hassan rouhani'], notActors: ['turkey'] }],
    ['by:velayati', { speakers: ['velayati'] }],
    ['kind:attack', { kinds: ['attack'] }],
    ['kind:a', { kinds: ['attack', 'appeal', 'agreement'] }],
    ['is:denied is:differ', { modalities: ['denied'], differing: true }],
    ['before:2020-10-06', { before: day('2020-10-06') }],
    ['before:44BCE', { before: Date.parse('-000043-01-01T00:00:00Z') }],
    ['after:"44 BC"', { after: Date.parse('-000042-01-01T00:00:00Z') }],
    ['after:2020', { after: day('2021-01-01') }],
    ['before:2020-10 before:2020-09', { before: day('2020-09-01') }],
    ['kind:zebra is:so before:soon', { all: ['kind:zebra', 'is:so', 'before:soon'] }],
    ['http://example.org', { all: ['http://example.org'] }],
    ['actor:', { all: ['actor:'] }],
    ['constructor:x', { all: ['constructor:x'] }],
    ['-', { all: ['-'] }],
    ['', {}],
  ])('%s', (typed, query) => {
    const nothing = { all: [], none: [], actors: [], notActors: [], speakers: [], kinds: [] };
    expect(parseSearch(typed)).toEqual({
      ...nothing,
      modalities: [],
      differing: false,
      ...query,
    });
  });

  it('is a query whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(typeof asksAnything(parseSearch(typed))).toBe('boolean');
      }),
    );
  });
});

const found = (words: string) =>
  filterEvents(aConflict, { ...NO_FILTERS, words }).map(({ id }) => id);

describe('a search finds', () => {
  it.each<[words: string, ids: readonly string[]]>([
    ['actor:hatami', ['warning']],
    ['actor:armenia kind:attack', ['fighting']],
    ['armenia -actor:hatami', ['fighting', 'occupation']],
    ['by:rouhani', ['call']],
    ['is:claimed', ['fighting', 'occupation']],
    ['before:2000', ['call', 'rebellion']],
    ['kind:warning after:2020-10-06', []],
    ['kind:appeal -russia', []],
    ['-battles is:claimed', ['occupation']],
  ])('%s', (words, ids) => {
    expect([...found(words)].sort()).toEqual([...ids].sort());
  });

  it('the events on which sources differ, once they have been compared', () => {
    rememberDisagreements(aConflict, new Set([eventId('fighting')]));
    expect(found('is:differ')).toEqual(['fighting']);
  });
});
