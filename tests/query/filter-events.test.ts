import { expect, it } from 'vitest';
import { filterEvents } from '../../src/query/filter-events.ts';
import { type Filters, NO_FILTERS } from '../../src/query/filters.ts';
import { actorId, articleId } from '../builders/bare-dataset.ts';
import { aConflict } from './a-conflict.ts';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const rows: [name: string, filters: Partial<Filters>, events: string[]][] = [
  ['nothing asked', {}, ['rebellion', 'fighting', 'halt', 'warning', 'call', 'occupation']],
  ['a country, its people included', { actors: [actorId('iran')] }, ['warning', 'call']],
  ['a person alone', { actors: [actorId('rouhani')] }, ['call']],
  ['either of two actors', { actors: [actorId('rouhani'), actorId('russia')] }, ['halt', 'call']],
  ['an actor as agent', { actors: [actorId('azerbaijan')], actorRole: 'agent' }, ['fighting']],
  [
    'an actor as target, through a person',
    { actors: [actorId('azerbaijan')], actorRole: 'target' },
    ['rebellion', 'warning', 'call', 'occupation'],
  ],
  [
    'an actor as speaker, through a person',
    { actors: [actorId('iran')], actorRole: 'speaker' },
    ['call'],
  ],
  [
    'a role without actors',
    { actorRole: 'target' },
    ['rebellion', 'fighting', 'halt', 'warning', 'call', 'occupation'],
  ],
  ['either of two kinds', { kinds: ['appeal', 'warning'] }, ['halt', 'warning']],
  ['an article', { articles: [articleId('b')] }, ['fighting', 'occupation']],
  ['dates by publication', { certainties: ['publication'] }, ['call']],
  ['no date, or from context', { certainties: ['undated', 'context'] }, ['fighting', 'occupation']],
  ['a modality of any report', { modalities: ['claimed'] }, ['fighting', 'occupation']],
  [
    'a window of time, half-open',
    { time: { start: day('2020-10-05'), end: day('2020-10-06') } },
    ['fighting', 'halt', 'call'],
  ],
  [
    'a window open at the end',
    { time: { start: day('2020-10-06') } },
    ['fighting', 'warning', 'call'],
  ],
  ['a window before the dates', { time: { end: day('1990-01-01') } }, ['call']],
  ['words of a title', { words: 'warns' }, ['warning']],
  ['words of a passage, in any order', { words: 'shells hatami' }, ['warning']],
  ['words without case and diacritics', { words: 'ALİYEV' }, ['call']],
  ['straight quotes for curly ones', { words: "iran's" }, ['warning']],
  ['a phrase', { words: '"on armenia"' }, []],
  ['a name of an actor who takes part', { words: 'russia' }, ['halt']],
  [
    'all filters at once',
    { kinds: ['attack'], articles: [articleId('b')], words: 'battles' },
    ['fighting'],
  ],
  ['filters that exclude each other', { kinds: ['attack'], certainties: ['stated'] }, []],
];

it.each(rows)('%s', (_, filters, events) => {
  const found = filterEvents(aConflict, { ...NO_FILTERS, ...filters });
  expect(found.map(({ id }) => id)).toEqual(events);
});
